import { ApiVersion, type B24Frame } from '@bitrix24/b24jssdk'

/** Replaces the empty error code of the classic CRM methods. */
const namelessError = 'ERROR_WITHOUT_CODE'

/** After a renewal of the token, calls with the expired one are answered within this time, in ms. */
const renewedFor = 10_000

/** After a renewal that failed, the portal is not asked for another within this time, in ms: it tells each in an alert. */
const refusedFor = 60_000

/** The portal's own code for a call without a token. */
const noToken = 'NO_AUTH_FOUND'

/** When each frame that is configured made its last call, by the computer's clock. */
const calledAt = new WeakMap<B24Frame, number>()

/**
 * Configures the SDK's HTTP client before each call. Once per frame:
 * - requests are sent as forms, which unlike JSON need no CORS preflight, a round trip per call;
 * - an error in a 200 answer gets a code: the classic CRM methods send an empty or a numeric one, and the SDK takes
 *   such an answer for a success without data;
 * - an answer gets the execution times that some on-premise portals leave out: the SDK takes a success for a failure
 *   without them;
 * - an expired token is renewed once for all calls that were sent with it: the SDK renews it again for each call
 *   that is answered after the renewal. A renewal that failed is not repeated for a while, and ends the session.
 *
 * Where the computer's clock was set back, the SDK's count of requests begins anew: it would take the time since the last
 * call for a negative one, and hold each call back for as long as the clock was ahead.
 */
export function prepareHttp(frame: B24Frame): void {
  const http = frame.getHttpClient(ApiVersion.v2)
  const before = calledAt.get(frame)
  const now = Date.now()
  calledAt.set(frame, now)
  if (before !== undefined) {
    if (now < before) void http.reset()
    return
  }
  const { ajaxClient } = http
  ajaxClient.defaults.headers.post['Content-Type'] = 'application/x-www-form-urlencoded'
  ajaxClient.interceptors.response.use((response) => {
    const answer: unknown = response.data
    if (typeof answer === 'object' && answer !== null) {
      nameError(answer)
      addTime(answer)
    }
    return response
  })
  renewOnce(frame.auth)
}

function renewOnce(auth: B24Frame['auth']): void {
  const renew = auth.refreshAuth.bind(auth)
  let renewing: ReturnType<typeof renew> | undefined
  let refusal: Error | undefined
  let endedAt = -Infinity
  const isWithin = (limit: number): boolean => performance.now() - endedAt < limit
  const renewNow = async () => {
    const fresh = await renew().catch(() => null)
    renewing = undefined
    endedAt = performance.now()
    refusal = undefined
    if (fresh && fresh.access_token) return fresh
    // Silence, `null`, text that is no JSON, an answer without a token: the SDK takes some of them for a renewal.
    refusal = Object.assign(new Error(noToken), { code: noToken })
    throw refusal
  }
  auth.refreshAuth = async () => {
    if (renewing) return renewing
    if (refusal && isWithin(refusedFor)) throw refusal
    const renewed = !refusal && isWithin(renewedFor) && auth.getAuthData()
    return renewed || (renewing = renewNow())
  }
}

function nameError(answer: object): void {
  if (!('error' in answer)) return
  const { error } = answer
  if (typeof error === 'string' && error !== '' && error !== '0') return
  if (typeof error === 'object' && error !== null) return
  Reflect.set(answer, 'error', namelessError)
}

function addTime(answer: object): void {
  if ('time' in answer && typeof answer.time === 'object' && answer.time !== null) return
  Reflect.set(answer, 'time', {})
}
