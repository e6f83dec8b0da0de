import { ApiVersion, type B24Frame } from '@bitrix24/b24jssdk'

/** Stands in for the empty code of the classic methods. */
const namelessError = 'ERROR_WITHOUT_CODE'

const done = new WeakSet<B24Frame>()

/**
 * Gives every error in a 200 answer a code, once per frame.
 *
 * The classic CRM methods send an empty or a numeric one, and the SDK takes an answer with such an error
 * for a success without data: the portal's words would be lost.
 */
export function nameErrors(frame: B24Frame): void {
  if (done.has(frame)) return
  done.add(frame)
  const { ajaxClient } = frame.getHttpClient(ApiVersion.v2)
  ajaxClient.interceptors.response.use((response) => {
    nameError(response.data)
    return response
  })
}

function nameError(answer: unknown): void {
  if (!isObject(answer) || !('error' in answer)) return
  const { error } = answer
  if (typeof error === 'string' && error !== '' && error !== '0') return
  if (typeof error === 'object' && error !== null) return
  Reflect.set(answer, 'error', namelessError)
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
