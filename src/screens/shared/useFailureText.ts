import { useI18n } from '../../i18n/I18n'
import type { RestError } from '../../rest/RestError'

/** The function that describes a failed call in one sentence: the portal's own description, if there is one. */
export function useFailureText(): (error: RestError) => string {
  const { t } = useI18n()
  return ({ kind, description }) => {
    if (kind === 'refused') return description
    if (kind === 'accessDenied') return t('install.onlyAdministrator')
    if (kind === 'scopeMissing') return t('install.noPlacementScope')
    return t(`fail.${kind}.title`)
  }
}
