import type { Translate } from '../../i18n/catalogs/messages'
import type { WriteReason } from '../../lead/write/FailedWrite'
import { scopeReason } from '../../rest/failureReason'

/** Why the portal refused to write: the portal's own text if there is one. */
export function writeFailure(reason: WriteReason, t: Translate): string {
  if (reason === 'notKept' || reason === 'crashed') return t(`write.${reason}`)
  const { kind, description } = reason
  switch (kind) {
    case 'accessDenied':
    case 'notFound':
    case 'sessionOver':
    case 'tooManyRequests':
    case 'blocked':
    case 'timeout':
    case 'portalFault':
    case 'noNetwork':
      return t(`write.${kind}`)
    case 'scopeMissing':
      return `${scopeReason(reason, t)}.`
    case 'invalidId':
    case 'planWithoutRest':
    case 'closedToUser':
    case 'methodMissing':
    case 'portalClosed':
    case 'refused':
      return description ? t('app.portalSays', { words: description }) : t('write.refused')
  }
}
