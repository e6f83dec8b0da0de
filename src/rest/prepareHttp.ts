import { ApiVersion, type B24Frame } from '@bitrix24/b24jssdk'

/** Stands for the empty code of the classic methods. */
const namelessError = 'ERROR_WITHOUT_CODE'

const done = new WeakSet<B24Frame>()

/**
 * Sets up the SDK's HTTP client for this app, once per frame.
 *
 * Requests go out as forms: unlike JSON that needs no CORS preflight, which is a round trip less on every
 * call. Errors in a 200 answer get a code: the classic CRM methods send an empty or a numeric one, and the SDK
 * takes such an answer for a success without data.
 */
export function prepareHttp(frame: B24Frame): void {
  if (done.has(frame)) return
  done.add(frame)
  const { ajaxClient } = frame.getHttpClient(ApiVersion.v2)
  ajaxClient.defaults.headers.post['Content-Type'] = 'application/x-www-form-urlencoded'
  ajaxClient.interceptors.response.use((response) => {
    nameError(response.data)
    return response
  })
}

function nameError(answer: unknown): void {
  if (typeof answer !== 'object' || answer === null || !('error' in answer)) return
  const { error } = answer
  if (typeof error === 'string' && error !== '' && error !== '0') return
  if (typeof error === 'object' && error !== null) return
  Reflect.set(answer, 'error', namelessError)
}
