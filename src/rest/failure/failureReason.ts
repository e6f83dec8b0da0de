import type { Translate } from '../../i18n/catalogs/messages'
import { missingScope } from './missingScope'
import type { RestError } from './RestError'

/**
 * Why a call failed that was not about the lead on the screen, such as a save of settings. In words without a final
 * stop, to be put behind a colon: the portal's own where it has any.
 */
export function failureReason(error: RestError, t: Translate): string {
  const { kind, method, description } = error
  switch (kind) {
    case 'scopeMissing':
      return scopeReason(error, t)
    case 'planWithoutRest':
      // The code of a plan without REST is also that of a missing right, and other calls have been answered before.
      if (isForAdministrators(method)) return t('reason.onlyAdministrator')
      return t('fail.planWithoutRest.title')
    case 'accessDenied':
      return t(isForAdministrators(method) ? 'reason.onlyAdministrator' : 'reason.accessDenied')
    case 'methodMissing':
      return t('reason.methodMissing', { method })
    case 'notFound':
    case 'invalidId':
    case 'refused':
      return description || t('reason.refused')
    case 'sessionOver':
    case 'closedToUser':
    case 'tooManyRequests':
    case 'blocked':
    case 'portalClosed':
    case 'portalFault':
    case 'timeout':
    case 'noNetwork':
      return t(`fail.${kind}.title`)
  }
}

/** Names the scope that a call lacked, or, where that is not known, the method that was refused. */
export function scopeReason(error: RestError, t: Translate): string {
  const scope = missingScope(error)
  if (scope) return t('reason.scopeMissing', { scope })
  return t('reason.methodNotAllowed', { method: error.method })
}

/** @see https://apidocs.bitrix24.com/api-reference/common/settings/app-option-set.html */
function isForAdministrators(method: string): boolean {
  return method === 'app.option.set' || method.startsWith('placement.')
}
