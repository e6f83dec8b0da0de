import { useI18n } from '../../i18n/I18n'
import type { LeadFieldName } from '../../lead/model/leadFields'

/** Returns a function that labels a documented field from the catalog, which needs no request. */
export function useFieldLabel(): (name: LeadFieldName) => string {
  const { t } = useI18n()
  return (name) => t(`field.${name}`)
}
