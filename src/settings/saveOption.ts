import type { OptionOwner } from '../portal/frameOption'
import { callBatch } from '../rest/callBatch'
import { callMethod } from '../rest/callMethod'

/** The outcome of a save: read back from the portal, or accepted by it but not read back. */
export type SaveOutcome = 'saved' | 'unconfirmed'

type SaveOption = {
  owner: OptionOwner
  name: string
  /** Computes the new text from the portal's current value, which somebody else may have changed. */
  change: (present: unknown) => string
  /** Whether the portal's value after the save means the same as the saved text. */
  isSame: (present: unknown, text: string) => boolean
}

/**
 * Saves an option by REST. The frame's own command for it gives no answer, so that a person without the right would
 * not learn that nothing was saved.
 *
 * @returns the saved text, and whether it was read back
 * @throws {RestError} when the portal reports that it was not saved
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
