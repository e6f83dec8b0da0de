import { plainText } from '../../format/text/plainText'
import { maskSecrets, withoutOverrides } from '../../format/text/visible'
import { classifyFailure } from './classifyFailure'
import { RestError } from './RestError'

/**
 * Turns whatever the SDK threw or returned for a failed call into a {@link RestError}.
 *
 * @param method the REST method that was called
 * @param error an `AjaxError`, an `SdkError`, or anything else
 */
export function readFailure(method: string, error: unknown): RestError {
  if (error instanceof RestError) return error
  const cause = property(error, 'originalError')
  const body = property(property(cause, 'response'), 'data')
  const status = Number(property(error, 'status') ?? 0) || 0
  const code = text(property(body, 'error')) || text(property(error, 'code'))
  const description =
    words(body) ||
    // Without a body the message is an English one of the SDK or of axios, which is not for the person.
    (body === undefined && isPortalsOwn(error) ? text(property(error, 'message')) : '')
  const causeCode = text(property(cause, 'code'))
  const kind = classifyFailure({ code, status, text: description, causeCode })
  const requestId = text(property(property(error, 'requestInfo'), 'requestId'))
  return new RestError(kind, method, {
    status,
    code,
    description: readable(description),
    requestId,
  })
}

/**
 * Reads the error of one command of a batch, `{error, error_description}`.
 *
 * @param method the REST method of that command
 */
export function readAnswerError(method: string, error: unknown): RestError {
  const code = text(property(error, 'error'))
  const description = words(error)
  // Every error inside a batch has HTTP status 200; 400 is what the command alone would have got.
  return new RestError(classifyFailure({ code, status: 400, text: description }), method, {
    status: 200,
    code,
    description: readable(description),
  })
}

/** The words of an answer `{error, error_description}`, or of one in the form of REST v3, `{error: {code, message}}`. */
function words(answer: unknown): string {
  return (
    // Several reasons come as a list.
    [property(answer, 'error_description')].flat().map(text).join(' ') ||
    text(property(property(answer, 'error'), 'message'))
  )
}

/** A description as plain text in one line, tokens masked. */
function readable(description: string): string {
  const plain = plainText(description.replaceAll(/<br\b[^<>]*>/gi, ' '))
  return maskSecrets(withoutOverrides(plain)).slice(0, 500)
}

/** Whether the SDK's message is the portal's description: so it is when the code is the portal's. */
function isPortalsOwn(error: unknown): boolean {
  const code = text(property(error, 'code'))
  return code !== '' && !/^(JSSDK_|ERR_|NETWORK_ERROR|REQUEST_TIMEOUT|ECONN)/.test(code)
}

function property(owner: unknown, key: string): unknown {
  if (typeof owner !== 'object' || owner === null) return undefined
  // `originalError` is not enumerable, so spreading or Object.entries would miss it.
  return key in owner ? Reflect.get(owner, key) : undefined
}

function text(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}
