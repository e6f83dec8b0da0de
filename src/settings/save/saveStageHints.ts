import { callBatch, type BatchAnswer } from '../../rest/callBatch'
import { callMethod } from '../../rest/callMethod'
import { wireText } from '../../rest/readers'
import { fieldsOf } from '../../rest/wire'
import { lookAfter } from './lookAfter'
import type { SaveOutcome } from '../SaveOutcome'
import { hintOption, keepSavedHints, type HintsByStage } from '../stageHints'

/** Hints of others that would have been overwritten unseen, by their stages: nothing was saved. */
export type FoundHints = { found: HintsByStage }

/**
 * Saves hints by REST, each in an option of its own, so that two administrators who write for different stages do not
 * overwrite each other. An empty hint is saved as `''`, since the portal deletes no option.
 *
 * @param hints those that have changed; at least one
 * @param seen all options of the app as the person saw them while writing
 * @returns whether the portal showed them when they were read; or what another administrator has written meanwhile
 * @throws {RestError} when the portal reports that they were not saved
 * @see https://apidocs.bitrix24.com/api-reference/common/settings/app-option-set.html
 */
export async function saveStageHints(
  hints: HintsByStage,
  seen: ReadonlyMap<string, unknown>,
): Promise<SaveOutcome | FoundHints> {
  const found = foundIn(fieldsOf(await callMethod('app.option.get')), hints, seen)
  if (found.size > 0) return { found }
  const options = Object.fromEntries([...hints].map(([stage, hint]) => [hintOption(stage), hint]))
  const isShown = (present: unknown): boolean => areThere(hints, fieldsOf(present))
  const answer = await lookAfter(
    () => sendHints(options),
    async () => isShown(await callMethod('app.option.get')),
  )
  if ('outcome' in answer) {
    if (answer.outcome === 'saved') keepSavedHints(hints)
    return answer.outcome
  }
  keepSavedHints(hints)
  return answer.read.ok && isShown(answer.read.result) ? 'saved' : 'unconfirmed'
}

/** Whether the options have these hints. */
export function areThere(hints: HintsByStage, options: ReadonlyMap<string, unknown>): boolean {
  return [...hints].every(([stage, hint]) => hintIn(options, stage) === hint)
}

/** The hint for a stage among all options of the app; `''` for none. */
export function hintIn(options: ReadonlyMap<string, unknown>, stage: string): string {
  const hint = options.get(hintOption(stage))
  return typeof hint === 'string' ? hint : ''
}

/** The hints that are neither those that the person saw, nor those to be saved; an empty one is no loss. */
function foundIn(
  present: ReadonlyMap<string, unknown>,
  hints: HintsByStage,
  seen: ReadonlyMap<string, unknown>,
): HintsByStage {
  return new Map(
    [...hints].flatMap(([stage, hint]): [string, string][] => {
      const name = hintOption(stage)
      const theirs = wireText(present.get(name))
      const isSeen = theirs === wireText(seen.get(name))
      return theirs === '' || theirs === hint || isSeen ? [] : [[stage, theirs]]
    }),
  )
}

/** @throws {RestError} when the save is refused, or its end is not known */
async function sendHints(options: Record<string, string>): Promise<{ read: BatchAnswer }> {
  const answerOf = await callBatch({
    write: { method: 'app.option.set', params: { options } },
    read: { method: 'app.option.get' },
  })
  const written = answerOf('write')
  if (!written.ok) throw written.failure
  return { read: answerOf('read') }
}
