/** The kinds of failure of a REST call that screens distinguish. */
export type RestFailure =
  /** No such record, or it was deleted. */
  | 'notFound'
  /** The person may not read or change this record. */
  | 'accessDenied'
  /** The method rejected the id. */
  | 'invalidId'
  /** The access token has expired and could not be renewed. */
  | 'sessionOver'
  /** The portal's plan has no REST. */
  | 'planWithoutRest'
  /** The administrator closed the app to this person. */
  | 'closedToUser'
  /** The app was not given the scope this method needs. */
  | 'scopeMissing'
  /** Too many requests: waiting some seconds helps. */
  | 'tooManyRequests'
  /** The method's time budget is used up, or REST was blocked by hand: waiting minutes may help. */
  | 'blocked'
  /** This portal does not know the method. */
  | 'methodMissing'
  /** The portal itself is closed. */
  | 'portalClosed'
  /** The portal failed, or its answer is no REST answer. */
  | 'portalFault'
  | 'timeout'
  | 'noNetwork'
  /** The portal refused for a reason of its own, given in `description`. */
  | 'refused'

/**
 * A failed REST call.
 *
 * It has no `cause`: the SDK's error contains the request with its access token.
 */
export class RestError extends Error {
  override readonly name = 'RestError'
  readonly kind: RestFailure
  readonly method: string
  /** HTTP status; 0 when there was no answer. */
  readonly status: number
  /** The portal's own code, often empty. */
  readonly code: string
  /** The portal's description, as plain text in the portal's language: for display only, never to branch on. */
  readonly description: string
  /** The id under which the portal's support finds the request; `''` when there is none. */
  readonly requestId: string

  constructor(kind: RestFailure, method: string, answer: Partial<RestAnswer> = {}) {
    super(`${method}: ${kind}`)
    this.kind = kind
    this.method = method
    this.status = answer.status ?? 0
    this.code = answer.code ?? ''
    this.description = answer.description ?? ''
    this.requestId = answer.requestId ?? ''
  }
}

type RestAnswer = Pick<RestError, 'status' | 'code' | 'description' | 'requestId'>
