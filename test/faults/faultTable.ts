import type { RestFailure } from '../../src/rest/failure/RestError'

/** A way in which an answer of the portal's REST is an error, is lost, cut or false. */
export type Fault = {
  name: string
  /** What is sent in place of the answer: text as a page, `cut` for a connection that ends without one. */
  reply: { status: number; body: unknown } | 'cut'
  /** What the app takes it for. */
  kind: RestFailure
  /** What it is as the error of one command of a batch, whose HTTP status is 200; null where that cannot be. */
  inBatch: RestFailure | null
}

/** A secret that the portal repeats in its words, as it sometimes does with a token. */
export const sentinel = 'c0ffee'.repeat(8)

const refusal = (
  status: number,
  error: unknown,
  words: string,
  kind: RestFailure,
  inBatch: RestFailure | null = kind,
): Fault => ({
  name: `${status} ${JSON.stringify(error)} ${words.slice(0, 20)}`.trim(),
  reply: { status, body: { error, error_description: `${words} ${sentinel}` } },
  kind,
  inBatch,
})

const answer = (name: string, status: number, body: unknown, kind: RestFailure): Fault => ({
  name,
  reply: { status, body },
  kind,
  inBatch: null,
})

/**
 * Every error that the documentation names, and every way an answer can be lost, cut or false.
 *
 * @see https://apidocs.bitrix24.com/error-codes.html
 * @see https://apidocs.bitrix24.com/api-reference/crm/leads/crm-lead-get.html
 */
export const faults: readonly Fault[] = [
  refusal(400, 'INVALID_REQUEST', 'Https required', 'refused'),
  refusal(400, 'ERROR_BATCH_LENGTH_EXCEEDED', 'Max batch length exceeded', 'refused'),
  refusal(400, 'ERROR_ARGUMENT', 'Argument is wrong', 'refused'),
  refusal(400, 'ERROR_CORE', 'Something of the core', 'refused'),
  refusal(400, '', 'Not found', 'notFound'),
  refusal(400, '', 'Access denied.', 'accessDenied'),
  refusal(400, '', 'ID is not defined or invalid', 'invalidId'),
  refusal(400, 0, 'Computer says no', 'refused'),
  refusal(400, 100, 'Computer says no', 'refused'),
  refusal(401, 'NO_AUTH_FOUND', 'Wrong authorization data', 'sessionOver'),
  refusal(403, 'ACCESS_DENIED', 'Access denied!', 'planWithoutRest', 'accessDenied'),
  refusal(403, 'INVALID_CREDENTIALS', 'Invalid request credentials', 'accessDenied'),
  refusal(403, 'insufficient_scope', 'Higher privileges', 'scopeMissing'),
  refusal(403, 'user_access_error', 'No access to the application', 'closedToUser'),
  refusal(403, 'WRONG_AUTH_TYPE', 'Application context required', 'refused'),
  refusal(404, 'ERROR_METHOD_NOT_FOUND', 'Method not found!', 'methodMissing'),
  refusal(404, 'ERROR_MANIFEST_IS_NOT_AVAILABLE', 'Manifest', 'refused'),
  refusal(405, 'ERROR_BATCH_METHOD_NOT_ALLOWED', 'Method is not allowed', 'refused'),
  refusal(429, 'OPERATION_TIME_LIMIT', 'Method is blocked', 'blocked'),
  refusal(500, 'INTERNAL_SERVER_ERROR', 'Internal server error', 'portalFault', 'refused'),
  refusal(500, 'ERROR_UNEXPECTED_ANSWER', 'Unexpected answer', 'portalFault', 'refused'),
  refusal(500, 'PORTAL_DELETED', 'Portal was deleted', 'portalClosed'),
  refusal(503, 'QUERY_LIMIT_EXCEEDED', 'Too many requests', 'tooManyRequests'),
  refusal(503, 'OVERLOAD_LIMIT', 'REST API is blocked', 'blocked'),
  answer(
    'an error in a 200 answer',
    200,
    { error: '', error_description: 'Not found' },
    'notFound',
  ),
  answer('a page of maintenance', 200, '<h1>Soon back</h1>', 'portalFault'),
  answer('a page of a proxy', 502, '<h1>Bad gateway</h1>', 'portalFault'),
  answer('a page of a firewall', 403, '<h1>Blocked</h1>', 'portalFault'),
  answer('an empty body', 200, '', 'portalFault'),
  answer('JSON cut in the middle', 200, '{"result":{"ID":"15', 'portalFault'),
  answer('an answer without a result', 200, {}, 'portalFault'),
  answer('a list in place of an answer', 200, [], 'portalFault'),
  { name: 'a connection that ends', reply: 'cut', kind: 'noNetwork', inBatch: null },
]
