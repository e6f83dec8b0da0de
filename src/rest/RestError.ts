/** The ways in which a REST call can fail, as a screen has to tell them apart. */
export type RestFailure =
  /** No such record, or it was deleted. */
  | 'notFound'
  /** The person may not read or change this record. */
  | 'accessDenied'
  /** The method refused its id. */
  | 'invalidId'
  /** The access token is over and could not be renewed. */
  | 'sessionOver'
  /** The portal's plan has no REST. */
  | 'planWithoutRest'
  /** The administrator closed the app to this person. */
  | 'closedToUser'
  /** The app was not given the scope this method needs. */
  | 'scopeMissing'
  /** Too many requests just now: waiting a moment helps. */
  | 'tooManyRequests'
  /** The method's time budget is used up, or REST was blocked by hand: waiting minutes may help. */
  | 'blocked'
  /** This portal does not know the method. */
  | 'methodMissing'
  /** The portal itself is closed. */
  | 'portalClosed'
  /** The portal failed, or answered with something that is no REST answer. */
  | 'portalFault'
  | 'timeout'
  | 'noNetwork'
  /** The portal said no in words of its own, kept in `description`. */
  | 'refused'

/**
 * A REST call that failed, whatever the way.
 *
 * It deliberately keeps nothing of the SDK's error: that one carries the request with its access token.
 */
export class RestError extends Error {
  override readonly name = 'RestError'
  readonly kind: RestFailure
  readonly method: string
  /** HTTP status; 0 when there was no answer. */
  readonly status: number
  /** The portal's own code, often empty. */
  readonly code: string
  /** The portal's own words, in its own language: plain text to show, never to branch on elsewhere. */
  readonly description: string

  constructor(kind: RestFailure, method: string, answer: Partial<RestAnswer> = {}) {
    super(`${method}: ${kind}`)
    this.kind = kind
    this.method = method
    this.status = answer.status ?? 0
    this.code = answer.code ?? ''
    this.description = answer.description ?? ''
  }
}

type RestAnswer = Pick<RestError, 'status' | 'code' | 'description'>
