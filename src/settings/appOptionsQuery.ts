import { queryOptions } from '@tanstack/react-query'
import { callMethod } from '../rest/callMethod'
import { staleAfter } from '../rest/queryClient'
import { fieldsOf } from '../rest/wire'

/** The most that all options of the app may weigh together, in bytes: the portal hands them out at each opening. */
export const optionsLimit = 20_000

/**
 * The query for all options of the app, by name, as the portal has them now: other administrators may have changed
 * them since the frame was opened.
 *
 * @see https://apidocs.bitrix24.com/api-reference/common/settings/app-option-get.html
 */
export function appOptionsQuery() {
  return queryOptions({
    queryKey: ['appOptions'],
    queryFn: async (): Promise<ReadonlyMap<string, unknown>> =>
      fieldsOf(await callMethod('app.option.get')),
    staleTime: staleAfter(0),
    gcTime: 0,
  })
}

/** What options weigh in UTF-8 bytes, names included. */
export function weightOf(options: ReadonlyMap<string, unknown>): number {
  const encoder = new TextEncoder()
  return [...options]
    .map(([name, value]) => name + (typeof value === 'string' ? value : JSON.stringify(value)))
    .reduce((sum, text) => sum + encoder.encode(text).length, 0)
}
