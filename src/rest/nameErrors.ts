import { ApiVersion, type B24Frame } from '@bitrix24/b24jssdk'

/** Stands in for the empty code of the classic methods. */
export const namelessError = 'ERROR_WITHOUT_CODE'

const done = new WeakSet<B24Frame>()

/**
 * Gives every error in a 200 answer a code, once per frame.
 *
 * The classic CRM methods send an empty or a numeric one, and the SDK takes an answer or a batch command
 * with such an error for a success without data: the portal's words would be lost.
 */
export function nameErrors(frame: B24Frame): void {
  if (done.has(frame)) return
  done.add(frame)
  const { ajaxClient } = frame.getHttpClient(ApiVersion.v2)
  ajaxClient.interceptors.response.use((response) => {
    const body: unknown = response.data
    nameError(body)
    const commandErrors = property(property(body, 'result'), 'result_error')
    if (isObject(commandErrors)) Object.values(commandErrors).forEach(nameError)
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

function property(owner: unknown, key: string): unknown {
  return isObject(owner) ? Reflect.get(owner, key) : undefined
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
