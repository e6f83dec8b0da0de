import { useI18n } from '../../i18n/I18n'
import type { LeadFieldName } from '../../lead/model/Lead'
import { wireNames } from '../../lead/model/wireNames'
import { useCardData } from '../shared/CardData'

/**
 * The function that names a documented field: in our own words, which need not wait for the portal's, or in
 * the portal's where it speaks a language that we do not.
 */
export function useFieldLabel(): (name: LeadFieldName) => string {
  const { t, isPortalsLanguage } = useI18n()
  const { directories } = useCardData()
  return (name) => {
    const portals = isPortalsLanguage ? null : directories?.fields.get(wireNames[name])?.label
    return portals ?? t(`field.${name}`)
  }
}
