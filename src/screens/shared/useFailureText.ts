import { useI18n } from '../../i18n/I18n'
import { RestError } from '../../rest/RestError'

/** The function that puts a failed call into one sentence, by the portal's own words where it has some. */
export function useFailureText(): (error: Error) => string {
  const { t } = useI18n()
  return (error) => {
    const kind = error instanceof RestError ? error.kind : 'portalFault'
    if (error instanceof RestError && kind === 'refused') return error.description
    if (kind === 'accessDenied') return t('install.onlyAdministrator')
    if (kind === 'scopeMissing') return t('install.noPlacementScope')
    return t(`fail.${kind}.title`)
  }
}
