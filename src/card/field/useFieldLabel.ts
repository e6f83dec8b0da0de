import { useI18n } from '../../i18n/I18n'
import { leadFields, type LeadFieldName } from '../../lead/model/leadFields'
import { useCardData } from '../shared/CardData'

/**
 * Returns a function that labels a documented field: from the catalog, which needs no request, or from the portal when
 * the app is not translated into the portal's language.
 */
export function useFieldLabel(): (name: LeadFieldName) => string {
  const { t, isPortalsLanguage } = useI18n()
  const { directories } = useCardData()
  return (name) => {
    const portals = isPortalsLanguage ? null : directories?.fields.get(leadFields[name].wire)?.label
    return portals ?? t(`field.${name}`)
  }
}
