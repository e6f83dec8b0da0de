import type { QueryClient } from '@tanstack/react-query'
import { noWords } from '../../format/markup/MarkupWords'
import { markupText } from '../../format/markup/markupText'
import { oneLine } from '../../format/text/oneLine'
import { decodeEntities } from '../../format/text/plainText'
import { callMethod } from '../../rest/callMethod'
import { staleAfter } from '../../rest/queryClient'
import { RestError } from '../../rest/failure/RestError'
import type { Activity, Surroundings } from '../model/Surroundings'
import { activityQuery } from '../surroundings/activityQuery'
import { readActivities } from '../surroundings/readActivities'
import { readComments } from '../surroundings/readComments'
import { commentsCommand, latestActivitiesCommand } from '../surroundings/surroundingCommands'
import { surroundingsKey } from '../surroundings/surroundingsQuery'
import { escapeMarkup } from './escapeMarkup'
import { isSameMinute, isSameText } from './sameAsSent'
import type { Note } from './Note'

/**
 * The greatest id among the lead's comments or planned activities on the card; null when they were not read, so that
 * a new one cannot be told from an old one with the same text.
 */
export function latestKnown(
  queryClient: QueryClient,
  leadId: number,
  kind: Note['kind'],
): number | null {
  const read = queryClient.getQueriesData<Surroundings>({ queryKey: surroundingsKey(leadId) })
  const part = kind === 'todo' ? 'planned' : 'comments'
  const known = read.flatMap(([, data]) => (data && !data.unread.has(part) ? [data[part]] : []))
  if (known.length === 0) return null
  return Math.max(0, ...known.flat().map(({ id }) => id))
}

/**
 * Looks in the portal's own lists for a note.
 *
 * @param id that the portal gave it; null when it gave none: then it is a later one with the same text
 * @param knownBefore the greatest id before it was sent, see {@link latestKnown}
 * @throws {RestError}, or an Error when a new note cannot be told from an old one
 */
export async function isNoteThere(
  queryClient: QueryClient,
  leadId: number,
  note: Note,
  id: number | null,
  knownBefore: number | null,
): Promise<boolean> {
  if (id === null && knownBefore === null) throw new Error('What was there before is not known')
  const isIt = (one: { id: number }): boolean =>
    id === null ? one.id > (knownBefore ?? Infinity) : one.id === id
  if (note.kind === 'comment') {
    const { method, params } = commentsCommand(leadId)
    const comments = readComments(await callMethod(method, params))
    return comments.some(
      (one) => isIt(one) && (id !== null || isSameComment(one.markup, note.text)),
    )
  }
  // By its id: a robot may have completed it at once.
  if (id !== null) return isActivityThere(queryClient, leadId, id)
  const { method, params } = latestActivitiesCommand(leadId)
  const activities = readActivities(await callMethod(method, params), 'DEADLINE')
  return activities.some((one) => isIt(one) && isSame(one, note))
}

async function isActivityThere(
  queryClient: QueryClient,
  leadId: number,
  id: number,
): Promise<boolean> {
  try {
    // Kept, since the list may have no room for it.
    const added = await queryClient.fetchQuery({
      ...activityQuery(leadId, id),
      staleTime: staleAfter(0),
    })
    return added?.id === id
  } catch (error) {
    if (error instanceof RestError && error.kind === 'notFound') return false
    throw error
  }
}

/** The portal may show a comment as it was sent, or with other markup for the same text. */
function isSameComment(markup: string, text: string): boolean {
  return isSameText(markup, escapeMarkup(text)) || isSameText(markupText(markup, noWords), text)
}

function isSame({ subject, at }: Activity, { text, due }: Note & { kind: 'todo' }): boolean {
  if (subject === null || !isSameMinute(at, due)) return false
  // The reader has decoded a title, which the portal keeps as it was typed.
  const shown = decodeEntities(subject)
  return shown === oneLine(decodeEntities(text), shown.length)
}
