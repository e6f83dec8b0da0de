import type { WireRecord } from './Wire'

/** A refusal of a REST method, with the HTTP status and the code Bitrix24 gives it. */
export class RestError extends Error {
  override readonly name = 'RestError'
  readonly status: number
  readonly code: string | number
  /** Further keys of the error envelope, such as `argument`. */
  readonly details: WireRecord

  constructor(
    status: number,
    code: string | number,
    description: string,
    details: WireRecord = {},
  ) {
    super(description)
    this.status = status
    this.code = code
    this.details = details
  }
}

/** The error of a "classic" CRM method: HTTP 400 and an empty code. */
export const classicError = (description: string): RestError => new RestError(400, '', description)

/** The answer to a method that this portal does not have. */
export const methodNotFound = (): RestError =>
  new RestError(404, 'ERROR_METHOD_NOT_FOUND', 'Method not found!')

/** The body of an error answer: no `time`, no `result`. */
export const errorBody = (error: RestError): WireRecord => ({
  error: error.code,
  error_description: error.message,
  ...error.details,
})
