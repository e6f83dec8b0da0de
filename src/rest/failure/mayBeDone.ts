import type { RestError, RestFailure } from './RestError'

/** Failures after which the portal may have done what it was asked, without saying so. */
const unclear = new Set<RestFailure>(['timeout', 'portalFault', 'noNetwork'])

/**
 * Whether a call that failed may have been carried out all the same: its answer was lost, or was no answer.
 *
 * @param wasOnline whether the browser had a network when the call began: without any, nothing has left the computer,
 *   while a network that goes away in the middle takes only the answer
 */
export function mayBeDone({ kind, status }: RestError, wasOnline: boolean): boolean {
  if (kind === 'noNetwork' && !wasOnline) return false
  // A refusal, even one without a description.
  return unclear.has(kind) && !(status >= 400 && status < 500)
}
