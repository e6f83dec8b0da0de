import { callBatch } from '../rest/callBatch'
import { fieldsOf } from '../rest/wire'
import type { SaveOutcome } from './saveOption'
import { hintOption, keepSavedHints, type StageHints } from './stageHints'

/**
 * Saves hints by REST, each in an option of its own, so that two administrators who write for different stages do not
 * overwrite each other. An empty hint is saved as `''`, since the portal deletes no option.
 *
 * @param hints those that have changed; at least one
 * @returns whether the portal showed them when they were read back
 * @throws {RestError} when the portal reports that they were not saved
 * @see https://apidocs.bitrix24.com/api-reference/common/settings/app-option-set.html
 */
export async function saveStageHints(hints: StageHints): Promise<SaveOutcome> {
  const options = Object.fromEntries([...hints].map(([stage, hint]) => [hintOption(stage), hint]))
  const answerOf = await callBatch({
    write: { method: 'app.option.set', params: { options } },
    read: { method: 'app.option.get' },
  })
  const written = answerOf('write')
  if (!written.ok) throw written.failure
  keepSavedHints(hints)
  const read = answerOf('read')
  if (!read.ok) return 'unconfirmed'
  const present = fieldsOf(read.result)
  const isSeen = [...hints].every(
    ([stage, hint]) => (present.get(hintOption(stage)) ?? '') === hint,
  )
  return isSeen ? 'saved' : 'unconfirmed'
}
