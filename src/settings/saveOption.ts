import type { OptionOwner } from '../portal/frameOption'
import { callBatch } from '../rest/callBatch'
import { callMethod } from '../rest/callMethod'

/** How a save went: seen in the portal afterwards, or taken by it and not to be seen. */
export type SaveOutcome = 'saved' | 'unconfirmed'

type SaveOption = {
  owner: OptionOwner
  name: string
  /** Makes the new value from what the portal has now, which somebody else may have changed. */
  change: (present: unknown) => string
  /** Whether what the portal has afterwards is what was meant. */
  isSame: (present: unknown, text: string) => boolean
}

/**
 * Saves an option by REST, which answers: the command of the frame leaves a person who may not save it in the
 * belief that they have.
 *
 * @returns the text that was saved, and whether the portal has it
 * @throws {RestError} when it was not saved, as far as the portal tells
 * @see https://apidocs.bitrix24.com/api-reference/common/settings/app-option-set.html
 */
export async function saveOption(
  given: SaveOption,
): Promise<{ text: string; outcome: SaveOutcome }> {
  const { owner, name, change, isSame } = given
  const read = { method: `${owner}.option.get`, params: { option: name } }
  const text = change(await callMethod(read.method, read.params))
  const answerOf = await callBatch({
    write: { method: `${owner}.option.set`, params: { options: { [name]: text } } },
    read,
  })
  const written = answerOf('write')
  if (!written.ok) throw written.failure
  const present = answerOf('read')
  const isSeen = present.ok && isSame(present.result, text)
  return { text, outcome: isSeen ? 'saved' : 'unconfirmed' }
}
