import { RestError, type RestFailure } from '../../rest/failure/RestError'

/** Failures that trying again does not overcome, as long as nobody changes rights or permissions. */
const lasting = new Set<WriteReason | RestFailure>([
  'accessDenied',
  'scopeMissing',
  'methodMissing',
  'closedToUser',
  'planWithoutRest',
])

/** Where what was to be changed is gone, or has been changed by others, the same write makes no sense again. */
const pointless = new Set<WriteReason | RestFailure>(['notFound', 'overtaken'])

/**
 * Why a write failed: the call's failure; `notKept` where the portal said yes, but its own data do not show it;
 * `overtaken` where somebody has changed what was to be taken back, so that nothing was sent; `crashed` where the app
 * itself failed.
 */
export type WriteReason = RestError | 'notKept' | 'overtaken' | 'crashed'

/** How a write failed. */
export type WriteFailure = {
  reason: WriteReason
  /** Whether the portal may have done it all the same. */
  isUnclear: boolean
  /** Whether the same write must not be offered again before the lead has been read again. */
  isLasting: boolean
  /** Whether the same write can be offered again. */
  canRepeat: boolean
}

/** A write that failed, after everything was done to find out how it ended. */
export class FailedWrite extends Error {
  override readonly name = 'FailedWrite'
  readonly reason: WriteReason
  readonly isUnclear: boolean
  readonly readAt: number

  constructor(reason: WriteReason, isUnclear: boolean, readAt: number) {
    super(reason instanceof RestError ? reason.message : reason)
    this.reason = reason
    this.isUnclear = isUnclear
    this.readAt = readAt
  }
}

/**
 * What is told of a failed write.
 *
 * @param dataUpdatedAt when the lead was last read, in ms since 1970
 */
export function failureOf(
  { reason, isUnclear, readAt }: FailedWrite,
  dataUpdatedAt: number,
): WriteFailure {
  const kind = reason instanceof RestError ? reason.kind : reason
  const isLasting = lasting.has(kind) && readAt === dataUpdatedAt
  return { reason, isUnclear, isLasting, canRepeat: !isLasting && !pointless.has(kind) }
}
