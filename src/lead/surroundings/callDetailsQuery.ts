import { queryOptions } from '@tanstack/react-query'
import { pathWithoutTokens } from '../../format/text/pathWithoutTokens'
import { callBatch, type BatchAnswer } from '../../rest/callBatch'
import type { RestError } from '../../rest/failure/RestError'
import { wireText } from '../../rest/readers'
import { fieldsOf, itemsOf } from '../../rest/wire'
import { readUrl } from '../../format/text/readUrl'

/** What the portal holds of a call beside its entry in the timeline. */
export type CallDetails = {
  /** Paths on the portal, which the person's own session opens; null for one that only a token would open. */
  recordings: readonly (string | null)[]
  /** Why the recordings could not be read. */
  recordingsFailure: RestError | null
  /** Null when there is none. */
  transcript: string | null
  transcriptFailure: RestError | null
}

/**
 * The query for the recordings and the transcript of a call: one batch, on a click.
 *
 * @param origin of the portal
 * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/activity-base/crm-activity-list.html
 */
export function callDetailsQuery(activityId: number, origin: string | null) {
  return queryOptions({
    queryKey: ['call', activityId, origin],
    queryFn: async (): Promise<CallDetails> => {
      const answers = await callBatch({
        // Not `crm.activity.get`: the files come only where they are selected.
        call: {
          method: 'crm.activity.list',
          params: { filter: { ID: activityId }, select: ['ID', 'FILES'], start: -1 },
        },
        transcript: { method: 'crm.activity.call.getTranscript', params: { activityId } },
      })
      const call = answers('call')
      const transcript = answers('transcript')
      const files = itemsOf(fieldsOf(itemsOf(resultOf(call))[0]).get('FILES'))
      return {
        recordings: files.map((file) => recordingPath(fieldsOf(file).get('url'), origin)),
        recordingsFailure: answerFailure(call),
        transcript: wireText(fieldsOf(resultOf(transcript)).get('transcription')) || null,
        transcriptFailure: answerFailure(transcript),
      }
    },
    retry: false,
  })
}

function resultOf(answer: BatchAnswer): unknown {
  return answer.ok ? answer.result : undefined
}

function answerFailure(answer: BatchAnswer): RestError | null {
  return answer.ok ? null : answer.failure
}

/** The path of a file on the portal without the parameters that carry a token; null when nothing else names it. */
function recordingPath(address: unknown, origin: string | null): string | null {
  const text = wireText(address)
  if (origin === null || text === '') return null
  const url = readUrl(text, origin)
  if (!url || url.origin !== new URL(origin).origin || url.pathname.startsWith('/rest/'))
    return null
  const path = pathWithoutTokens(url)
  const isScript = /\.(?:php|json)$|\/$/.test(url.pathname)
  return isScript && path === url.pathname ? null : path
}
