/** What has been typed into a list, and when its last letter came, in ms of the event's clock. */
export type TypeAhead = { text: string; at: number }

/** A longer pause, in ms, begins a new word. */
const pause = 800

type Press = { key: string; timeStamp: number; ctrlKey: boolean; altKey: boolean; metaKey: boolean }

/**
 * Where a letter typed into a list leads: to the next entry that begins with what was typed. The same letter again
 * goes on to the next entry that begins with it.
 *
 * @param active the entry that the list stands at
 * @returns undefined for a key that types no letter; without an index where no entry begins so
 */
export function typedAhead(
  typing: TypeAhead,
  { key, timeStamp, ctrlKey, altKey, metaKey }: Press,
  options: readonly { text: string }[],
  active: number,
): { typing: TypeAhead; index?: number } | undefined {
  const isLate = timeStamp - typing.at > pause
  const isLetter = /^.$/u.test(key) && !ctrlKey && !altKey && !metaKey
  // A space begins no word: it chooses.
  if (!isLetter || (key === ' ' && (isLate || typing.text === ''))) return undefined
  const letter = key.toLocaleLowerCase()
  const text = isLate ? letter : typing.text + letter
  const index = findTyped(text, options, active)
  const next = { text, at: timeStamp }
  return index === undefined ? { typing: next } : { typing: next, index }
}

/** The entry that letters lead to, counted from the one that the list stands at; undefined where none begins so. */
export function findTyped(
  text: string,
  options: readonly { text: string }[],
  active: number,
): number | undefined {
  const [letter = ''] = text
  const isRepeated = text.replaceAll(letter, '') === ''
  const sought = isRepeated ? letter : text
  const start = isRepeated ? active + 1 : active
  const order = options.map((_, nth) => (start + nth) % options.length)
  return order.find((at) =>
    (options[at]?.text ?? '').trimStart().toLocaleLowerCase().startsWith(sought),
  )
}
