import { callMethod } from './callMethod'
import { readAnswerError } from './failure/readFailure'
import { RestError } from './failure/RestError'
import { fieldsOf } from './wire'

/** One command of a batch. In a parameter, `$result[key][FIELD]` refers to the result of an earlier command. */
export type BatchCommand = { method: string; params?: Record<string, unknown> }

/**
 * The outcome of one command. A result of `null` is a success; a missing result is a failure. `total` is how many
 * records a list has in all, where the method counts them.
 */
export type BatchAnswer =
  { ok: true; result: unknown; total?: number | undefined } | { ok: false; failure: RestError }

/** Finds the answer of a command by its key; undefined where it was not sent. */
export type Answers<Key extends string = string> = (key: Key) => BatchAnswer | undefined

/** The most commands that the portal accepts in one batch; further ones are not sent. */
export const batchLimit = 50

/**
 * Sends several commands in one request; each succeeds or fails on its own.
 *
 * The SDK's own batch is not used: it treats errors with an empty code as successes, and discards all answers when
 * one is missing.
 *
 * @param commands by keys that the caller chooses, run in this order; 50 at most
 * @returns the answers under the same keys
 * @throws {RestError} when the request as a whole failed
 * @see https://apidocs.bitrix24.com/settings/how-to-call-rest-api/batch.html
 */
export async function callBatch<Key extends string>(
  commands: Record<Key, BatchCommand>,
): Promise<(key: Key) => BatchAnswer> {
  const entries = Object.entries<BatchCommand>(commands).slice(0, batchLimit)
  const cmd = Object.fromEntries(
    entries.map(([key, { method, params }]) => [key, `${method}?${encodeParams(params ?? {})}`]),
  )
  const envelope = await callMethod('batch', { halt: 0, cmd })
  // PHP sends an empty array instead of an empty object.
  const results = fieldsOf(fieldsOf(envelope).get('result'))
  const errors = fieldsOf(fieldsOf(envelope).get('result_error'))
  const totals = fieldsOf(fieldsOf(envelope).get('result_total'))
  return (key) => {
    const { method } = commands[key]
    const error = errors.get(key)
    if (error !== undefined) return { ok: false, failure: readAnswerError(method, error) }
    const result = results.get(key)
    if (result === undefined) return { ok: false, failure: new RestError('portalFault', method) }
    const counted = totals.get(key)
    const total = isScalar(counted) ? String(counted) : ''
    return { ok: true, result, total: /^\d{1,15}$/.test(total) ? Number(total) : undefined }
  }
}

function isScalar(value: unknown): value is string | number {
  return typeof value === 'string' || typeof value === 'number'
}

/** Encodes parameters as PHP parses them: `filter[ID]=5`, `select[]=ID`. */
function encodeParams(params: Record<string, unknown>): string {
  const query = new URLSearchParams()
  const append = (name: string, value: unknown): void => {
    if (value === null || value === undefined) return
    if (Array.isArray(value)) value.forEach((item) => append(`${name}[]`, item))
    else if (typeof value === 'object') {
      for (const [key, inner] of Object.entries(value)) append(`${name}[${key}]`, inner)
    } else if (isScalar(value)) query.append(name, String(value))
  }
  for (const [name, value] of Object.entries(params)) append(name, value)
  return query.toString()
}
