import type { RestFailure } from './RestError'

const byCode = new Map<string, RestFailure>([
  ['NOT_FOUND', 'notFound'],
  ['NO_AUTH_FOUND', 'sessionOver'],
  ['expired_token', 'sessionOver'],
  ['invalid_token', 'sessionOver'],
  ['JSSDK_FRAME_REFRESH_AUTH_TIMEOUT', 'sessionOver'],
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
  /** The portal's words. */
  text: string
  /** The code of what made the SDK fail, where it hides behind another. */
  causeCode?: string
}

/**
 * The way in which a call failed.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/leads/crm-lead-get.html
 */
export function classifyFailure({ code, status, text, causeCode = '' }: Answer): RestFailure {
  const known = byCode.get(causeCode) ?? byCode.get(code)
  if (known) return known
  // The same code means the plan when the REST entry refuses, and a right when a method does.
  if (code === 'ACCESS_DENIED') return status === 403 ? 'planWithoutRest' : 'accessDenied'
  if (status === 401) return 'sessionOver'
  if (status === 429 || status === 503) return 'tooManyRequests'
  return status >= 200 && status < 500 ? byText(text, code) : 'portalFault'
}

/**
 * The classic methods send an empty code, so only the words are left to tell their errors apart, and those
 * vary by version and language. What is not recognised is shown as the portal said it, if it said anything.
 */
function byText(text: string, code: string): RestFailure {
  // Some methods send their words as the code.
  const said = `${text} ${code}`
  if (/access denied|доступ запрещ|zugriff verweigert/i.test(said)) return 'accessDenied'
  if (/not found|не найден|nicht gefunden/i.test(said)) return 'notFound'
  if (/\bid is not defined|\bid\b.*(не задан|не определ)/i.test(said)) return 'invalidId'
  return text === '' ? 'portalFault' : 'refused'
}
