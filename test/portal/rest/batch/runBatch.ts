import { callMethod } from '../callMethod'
import { timeOf, type Answer } from '../http/envelope'
import { faultyAnswer } from '../faults'
import type { Context } from '../Method'
import { parsePhpQuery } from '../http/parsePhpQuery'
import { errorBody, RestError } from '../RestError'
import { resolveReferences, type Sources } from './resolveReferences'
import { phpArray, phpTrue, recordOf, textOf, valueOf, type Wire, type WireRecord } from '../Wire'

const maxCommands = 50

type Command = { name: string; query: string }

const commandOf = (value: Wire): Command => {
  const text = textOf(value)
  const mark = text.indexOf('?')
  const name = mark < 0 ? text : text.slice(0, mark)
  return { name: name.toLowerCase(), query: mark < 0 ? '' : text.slice(mark + 1) }
}

/** Names of the methods inside a batch, for the log. */
export const innerMethods = (params: WireRecord): string[] =>
  Object.values(recordOf(valueOf(params, 'cmd'))).map((command) => commandOf(command).name)

const run = (command: Command, sources: Sources, context: Context): Answer => {
  if (command.name === 'batch') {
    throw new RestError(
      405,
      'ERROR_BATCH_METHOD_NOT_ALLOWED',
      'Method is not allowed for batch usage',
    )
  }
  const params = recordOf(resolveReferences(parsePhpQuery(command.query), sources))
  return faultyAnswer(command.name, context.session) ?? callMethod(command.name, params, context)
}

// Inside a batch this one error has no description.
const innerError = (error: RestError): WireRecord =>
  error.code === 'insufficient_scope'
    ? { error: error.code, error_description: '' }
    : errorBody(error)

/** Runs the commands of a batch in order; `result_error` has the key of each that failed. */
export function runBatch(params: WireRecord, context: Context): Answer {
  const halt = phpTrue(valueOf(params, 'halt'))
  const sources: Sources = { result: {}, error: {}, next: {}, total: {}, time: {} }
  const order: string[] = []

  for (const [key, value] of Object.entries(recordOf(valueOf(params, 'cmd')))) {
    const start = context.now()
    order.push(key)
    try {
      if (order.length > maxCommands) {
        throw new RestError(400, 'ERROR_BATCH_LENGTH_EXCEEDED', 'Max batch length exceeded')
      }
      const answer = run(commandOf(value), sources, context)
      sources.result[key] = answer.result
      if (answer.total !== undefined) sources.total[key] = answer.total
      if (answer.next !== undefined) sources.next[key] = answer.next
      sources.time[key] = timeOf(start, context.now())
    } catch (error) {
      if (!(error instanceof RestError)) throw error
      sources.error[key] = innerError(error)
      if (halt) break
    }
  }

  const inOrder = (record: WireRecord): Wire =>
    phpArray(
      order.flatMap((key) => {
        const value = record[key]
        return value === undefined ? [] : [[key, value] as const]
      }),
    )
  return {
    result: {
      result: inOrder(sources.result),
      result_error: inOrder(sources.error),
      result_total: inOrder(sources.total),
      result_next: inOrder(sources.next),
      result_time: inOrder(sources.time),
    },
  }
}
