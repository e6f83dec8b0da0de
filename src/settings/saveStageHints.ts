import { callBatch, type BatchAnswer } from '../rest/callBatch'
import { callMethod } from '../rest/callMethod'
import { fieldsOf } from '../rest/wire'
import { lookAfter, type SaveOutcome } from './lookAfter'
import { hintOption, keepSavedHints, type StageHints } from './stageHints'

/**
 * Saves hints by REST, each in an option of its own, so that two administrators who write for different stages do not
 * overwrite each other. An empty hint is saved as `''`, since the portal deletes no option.
 *
 * @param hints those that have changed; at least one
 * @returns whether the portal showed them when they were read
 * @throws {RestError} when the portal reports that they were not saved
 * @see https://apidocs.bitrix24.com/api-reference/common/settings/app-option-set.html
 */
export async function saveStageHints(hints: StageHints): Promise<SaveOutcome> {
  const options = Object.fromEntries([...hints].map(([stage, hint]) => [hintOption(stage), hint]))
  const isShown = (present: unknown): boolean => {
    const read = fieldsOf(present)
    return [...hints].every(([stage, hint]) => (read.get(hintOption(stage)) ?? '') === hint)
  }
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
