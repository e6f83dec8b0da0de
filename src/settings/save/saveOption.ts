import type { OptionOwner } from '../../portal/frameOption'
import { callBatch, type BatchAnswer, type BatchCommand } from '../../rest/callBatch'
import { callMethod } from '../../rest/callMethod'
import { lookAfter } from './lookAfter'
import type { SaveOutcome } from '../SaveOutcome'

type SaveOption = {
  owner: OptionOwner
  name: string
  /** The value that the caller knows already; left out, it is read first. */
  present?: { known: unknown }
  /** Computes the new text from the portal's current value, which somebody else may have changed. */
  change: (present: unknown) => string
  /** Whether the portal's value after the save means the same as the saved text. */
  isSame: (present: unknown, text: string) => boolean
}

/** A save that meets those of other windows is repeated on top of them so many times at most. */
const attempts = 3

/**
 * Saves an option by REST. The frame's own command for it gives no answer, so that a person without the right would
 * not learn that nothing was saved. The portal has no save on condition: the value is read immediately before and after
 * the save, in the same request, and where another window has saved in between, the change is applied to its value.
 *
 * @returns the saved text, and whether it was read back
 * @throws {RestError} when it was not saved
 * @see https://apidocs.bitrix24.com/api-reference/common/settings/app-option-set.html
 */
export async function saveOption(
  given: SaveOption,
): Promise<{ text: string; outcome: SaveOutcome }> {
  const { owner, name, change, isSame } = given
  const read = { method: `${owner}.option.get`, params: { option: name } }
  const look = (): Promise<unknown> => callMethod(read.method, read.params)
  let present = given.present ? given.present.known : await look()
  let text = change(present)
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const sent = text
    const answers = await lookAfter(
      async () =>
        sendAndRead(read, { method: `${owner}.option.set`, params: optionOf(name, sent) }),
      async () => isSame(await look(), sent),
    )
    if ('outcome' in answers) return { text, outcome: answers.outcome }
    const { before, after } = answers
    const isShown = (wanted: string): boolean => after.ok && isSame(after.result, wanted)
    const theirs = otherThan(present, before) ?? (isShown(sent) ? null : otherThan(present, after))
    const next = theirs ? change(theirs.result) : sent
    if (next === sent || isShown(next)) {
      return { text: next, outcome: isShown(next) ? 'saved' : 'unconfirmed' }
    }
    present = after.ok ? after.result : sent
    text = next
  }
  return { text, outcome: 'unconfirmed' }
}

const optionOf = (name: string, text: string) => ({ options: { [name]: text } })

type Answers = { before: BatchAnswer; after: BatchAnswer }

/** @throws {RestError} when the save is refused, or its end is not known */
async function sendAndRead(read: BatchCommand, write: BatchCommand): Promise<Answers> {
  const answerOf = await callBatch({ before: read, write, after: read })
  const written = answerOf('write')
  if (!written.ok) throw written.failure
  return { before: answerOf('before'), after: answerOf('after') }
}

/** What somebody else has saved: a value that was read and is not the known one. */
function otherThan(known: unknown, answer: BatchAnswer): { result: unknown } | null {
  if (!answer.ok || JSON.stringify(answer.result) === JSON.stringify(known)) return null
  return answer
}
