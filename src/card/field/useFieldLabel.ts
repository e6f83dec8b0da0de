import { useI18n } from '../../i18n/I18n'
import { leadFields, type LeadFieldName } from '../../lead/model/leadFields'
import { useCardData } from '../shared/CardData'

/**
 * The function that names a documented field: in our own words, which need not wait for the portal's, or in
 * the portal's where it speaks a language that we do not.
 */
export function useFieldLabel(): (name: LeadFieldName) => string {
  const { t, isPortalsLanguage } = useI18n()
  const { directories } = useCardData()
  return (name) => {
    const portals = isPortalsLanguage ? null : directories?.fields.get(leadFields[name].wire)?.label
    return portals ?? t(`field.${name}`)
  }
}
