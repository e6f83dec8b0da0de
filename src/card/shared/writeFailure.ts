import type { Translate } from '../../i18n/catalogs/messages'
import type { WriteReason } from '../../lead/write/FailedWrite'
import { scopeReason } from '../../rest/failure/failureReason'

/** Why the portal refused to write: the portal's own text if there is one. */
export function writeFailure(reason: WriteReason, t: Translate): string {
  if (typeof reason === 'string') return t(`write.${reason}`)
  const { kind, description, method } = reason
  // Anything else than the lead may be gone as well: the portal's own words, or none.
  if (kind === 'notFound' && !method.startsWith('crm.lead.')) return portalsWords(description, t)
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
      return portalsWords(description, t)
  }
}

const portalsWords = (description: string, t: Translate): string =>
  description ? t('app.portalSays', { words: description }) : t('write.refused')
