import { unspacedScripts } from '../../text/unspacedScripts'

/** One character of a web address in a text, as a class of a regular expression with the flag `u`. */
export const addressPattern = '[^\\s<>"«»“”„。，；：！？、（）「」『』【】《》〈〉｜]'

/** Punctuation after an address that is not part of it. */
const tail = new Set('.,;:!?…’*~)]}')
const openingOf: ReadonlyMap<string, string> = new Map([
  [')', '('],
  [']', '['],
  ['}', '{'],
])
/** Of a host and what follows it, up to the script that is written without blanks: "example.com/priceをご覧". */
const unspaced = new RegExp(
  `^(?:https?://)?[^/?#]*?\\.[a-z]+(?:(?=[${unspacedScripts}])|[/?#:](?:(?![a-z\\d][${unspacedScripts}]).)*` +
    `(?:[a-z\\d](?=[${unspacedScripts}]))?)`,
  'iu',
)
/** Separators between two addresses. */
const separator =
  /(?<![,;|])[,;|]+(?=https?:\/\/|www\.|[\w.+-]+@|\p{L}[\p{L}\p{N}-]*(?:\.[\p{L}\p{N}-]+)*\.[a-z]{2,6}(?:[,;|/]|$))/giu
/** Longer addresses are not looked into. */
const longest = 2_000

/**
 * Takes a candidate for an address, of characters of {@link addressPattern}, returns where the address ends: before
 * punctuation, a closing bracket that nothing in it opens, or the next address. `/wiki/Lead_(sales)` and
 * `/list?ids[0]` are whole.
 */
export function addressEnd(candidate: string): number {
  if (candidate.length > longest) return candidate.length
  const script = unspaced.exec(candidate)?.[0].length ?? candidate.length
  const next = candidate.search(separator)
  const limit = Math.min(script, next === -1 ? candidate.length : next)
  let end = unopened(candidate.slice(0, limit))
  while (end > 0 && tail.has(candidate.charAt(end - 1)) && !isClosing(candidate.slice(0, end))) {
    end -= 1
  }
  // "…/pbY2NfTZ's"
  const address = candidate.slice(0, end).replace(/['’]s$/, '')
  return address.endsWith("'") && address.split("'").length % 2 === 0
    ? address.length - 1
    : address.length
}

/** The index of the first closing bracket that nothing before it opens, else the length. */
function unopened(text: string): number {
  const open = new Map<string, number>()
  for (let index = 0; index < text.length; index += 1) {
    const sign = text.charAt(index)
    const opening = openingOf.get(sign)
    const count = open.get(opening ?? sign) ?? 0
    if (opening !== undefined && count === 0) return index
    open.set(opening ?? sign, opening === undefined ? count + 1 : count - 1)
  }
  return text.length
}

/** Whether a text ends with a bracket that is opened in it. */
function isClosing(text: string): boolean {
  const last = text.slice(-1)
  const opening = openingOf.get(last)
  return opening !== undefined && text.split(opening).length >= text.split(last).length
}
