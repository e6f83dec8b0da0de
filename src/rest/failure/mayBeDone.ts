import type { RestError, RestFailure } from './RestError'

/** Failures after which the portal may have done what it was asked, without saying so. */
const unclear = new Set<RestFailure>(['timeout', 'portalFault', 'noNetwork'])

/** Whether a call that failed may have been carried out all the same: its answer was lost, or was no answer. */
export function mayBeDone({ kind }: RestError): boolean {
  // Without any network nothing has left the computer.
  return unclear.has(kind) && !(kind === 'noNetwork' && !navigator.onLine)
}
