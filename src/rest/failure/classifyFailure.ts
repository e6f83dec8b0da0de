import type { RestFailure } from './RestError'

const byCode = new Map<string, RestFailure>([
  ['NOT_FOUND', 'notFound'],
  ['NO_AUTH_FOUND', 'sessionOver'],
  ['expired_token', 'sessionOver'],
  ['invalid_token', 'sessionOver'],
  ['INVALID_CREDENTIALS', 'accessDenied'],
  ['user_access_error', 'closedToUser'],
  ['insufficient_scope', 'scopeMissing'],
  ['QUERY_LIMIT_EXCEEDED', 'tooManyRequests'],
  ['OVERLOAD_LIMIT', 'blocked'],
  ['OPERATION_TIME_LIMIT', 'blocked'],
  ['ERROR_METHOD_NOT_FOUND', 'methodMissing'],
  ['PORTAL_DELETED', 'portalClosed'],
  ['NETWORK_ERROR', 'noNetwork'],
  ['REQUEST_TIMEOUT', 'timeout'],
])

type Answer = {
  /** The portal's or the SDK's code, may be empty. */
  code: string
  /** HTTP status; 0 when there was no answer. */
  status: number
  /** The portal's description. */
  text: string
  /** The code of the error that the SDK wrapped into its own. */
  causeCode?: string
}

/**
 * The kind of a failure.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/leads/crm-lead-get.html
 */
export function classifyFailure({ code, status, text, causeCode = '' }: Answer): RestFailure {
  const known = byCode.get(causeCode) ?? byCode.get(code)
  if (known) return known
  // 403 means the portal's plan, by which the REST endpoint refuses; otherwise a method refuses for want of a right.
  if (code === 'ACCESS_DENIED') return status === 403 ? 'planWithoutRest' : 'accessDenied'
  if (status === 401) return 'sessionOver'
  if (status === 429 || status === 503) return 'tooManyRequests'
  // A server in front of the portal gave up waiting: the portal may still be at work.
  if (status === 504) return 'timeout'
  return status >= 200 && status < 500 ? byText(text, code) : 'portalFault'
}

/**
 * Classic CRM methods send an empty code, so their errors differ by the description alone, which varies by version
 * and language. An unknown description is shown to the person as it is.
 */
function byText(text: string, code: string): RestFailure {
  // Some methods send their description as the code.
  const said = `${text} ${code}`
  if (/access denied|доступ запрещ|zugriff verweigert/i.test(said)) return 'accessDenied'
  if (/not found|не найден|nicht gefunden/i.test(said)) return 'notFound'
  if (/\bid is not defined|\bid\b.*(не задан|не определ)/i.test(said)) return 'invalidId'
  return text === '' ? 'portalFault' : 'refused'
}
