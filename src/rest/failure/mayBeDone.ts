import type { RestError, RestFailure } from './RestError'

/** Failures after which the portal may have done what it was asked, without saying so. */
const unclear = new Set<RestFailure>(['timeout', 'portalFault', 'noNetwork'])

/** Whether a call that failed may have been carried out all the same: its answer was lost, or was no answer. */
export function mayBeDone({ kind, status }: RestError): boolean {
  // Without any network nothing has left the computer.
  if (kind === 'noNetwork' && !navigator.onLine) return false
  // A refusal, if only one without a word.
  return unclear.has(kind) && !(status >= 400 && status < 500)
}
