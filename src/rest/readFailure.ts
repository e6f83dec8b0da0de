import { plainText } from '../format/plainText'
import { maskTokens } from '../format/visible'
import { namelessError } from './nameErrors'
import { RestError, type RestFailure } from './RestError'

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
    text(property(body, 'error_description')) ||
    // Without a body the message is the SDK's or axios' own English, of no use to a person.
    (body === undefined && isPortalsOwn(error) ? text(property(error, 'message')) : '')
  const kind = classify(code, status, description, text(property(cause, 'code')))
  return new RestError(kind, method, {
    status,
    code,
    description: maskTokens(plainText(description)).slice(0, 500),
  })
}

const byCode: Record<string, RestFailure> = {
  NOT_FOUND: 'notFound',
  NO_AUTH_FOUND: 'sessionOver',
  expired_token: 'sessionOver',
  invalid_token: 'sessionOver',
  JSSDK_FRAME_REFRESH_AUTH_TIMEOUT: 'sessionOver',
  INVALID_CREDENTIALS: 'accessDenied',
  user_access_error: 'closedToUser',
  insufficient_scope: 'scopeMissing',
  QUERY_LIMIT_EXCEEDED: 'tooManyRequests',
  OVERLOAD_LIMIT: 'blocked',
  OPERATION_TIME_LIMIT: 'blocked',
  ERROR_METHOD_NOT_FOUND: 'methodMissing',
  PORTAL_DELETED: 'portalClosed',
  NETWORK_ERROR: 'noNetwork',
  REQUEST_TIMEOUT: 'timeout',
}

function classify(
  code: string,
  status: number,
  description: string,
  causeCode: string,
): RestFailure {
  const known = byCode[causeCode] ?? byCode[code]
  if (known) return known
  // The same code means the plan when the REST entry refuses, and a right when a method does.
  if (code === 'ACCESS_DENIED') return status === 403 ? 'planWithoutRest' : 'accessDenied'
  if (status === 401) return 'sessionOver'
  if (status === 429 || status === 503) return 'tooManyRequests'
  if (status >= 400 && status < 500) return byWords(description)
  return code === namelessError ? byWords(description) : 'portalFault'
}

/**
 * The classic methods send an empty code, so only the words are left to tell their errors apart, and those
 * vary by version and language. What is not recognised is shown as the portal said it.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/leads/crm-lead-get.html
 */
function byWords(description: string): RestFailure {
  if (/access denied|доступ запрещ|zugriff verweigert/i.test(description)) return 'accessDenied'
  if (/not found|не найден|nicht gefunden/i.test(description)) return 'notFound'
  if (/\bid is not defined|\bid\b.*(не задан|не определ)/i.test(description)) return 'invalidId'
  return 'refused'
}

/** An answer with a code of the portal's own also has the portal's words, in the SDK's message. */
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
