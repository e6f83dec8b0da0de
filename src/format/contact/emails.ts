import { safeMailto } from '../text/safeLink'
import { withoutInvisible } from '../text/withoutInvisible'

/** Longer values are not split. */
const longest = 2_000

/** An address with its allowed neighbours: nothing that could belong to an address or a query. */
const address =
  /(?<=^|[\s<>([{"',;|«“„‘（，、；：]|(?:^|\s)`|(?:mailto|mail|почта|пошта):|@[^\s@/]+\/)[^\s@?&<>"`(){},:;\\[\]/|«»“”„‘（），、；：]+(?:&[^\s@?&<>"`(){},:;=\\[\]/|«»“”„‘（），、；：]+)*@(?:[\p{L}\p{N}-]+\.)+[\p{L}\p{N}-]{2,}(?=$|[\s<>)\]}"'`,;|»”’），、；]|[.:!…](?:\s|$)|\/[^\s@/]+@)/giu

/**
 * Takes the value of an e-mail field, returns its addresses, each with the name next to it. A value
 * with a single address is returned whole, without a trailing separator.
 */
export function splitEmails(value: string): string[] {
  if (value.length > longest) return [value]
  const typed = plain(value)
  const parts: string[] = []
  let begin = 0
  const found = [...typed.matchAll(address)]
  for (const [index, { 0: text, index: at }] of found.entries()) {
    const next = found[index + 1]
    if (!next) continue
    const end = at + text.length
    const gap = typed.slice(end, next.index)
    // Up to the first separator, or the first blank where there is none.
    const cut = gap.search(/[,;|/\n，、；]/)
    const stop = end + (cut === -1 ? Math.max(0, gap.search(/\s/)) : cut)
    parts.push(typed.slice(begin, stop))
    begin = stop
  }
  return [...parts, typed.slice(begin)].map(trimSeparators).filter((part) => part !== '')
}

/**
 * Takes the value of an e-mail field, returns its only address: alone, in `<>` after a name, or
 * with other text around it. Null when there is none, or several: see {@link splitEmails}.
 */
export function readEmail(value: string): string | null {
  if (value.length > longest) return null
  const found = [...plain(value).matchAll(address)].map(([text]) => withoutQuotes(text))
  const [email] = found
  return found.length === 1 && email !== undefined && safeMailto(email) !== null ? email : null
}

/** Without invisible characters, and with the sign of addresses as mail programs know it. */
function plain(value: string): string {
  return withoutInvisible(value).replaceAll('＠', '@')
}

function trimSeparators(part: string): string {
  const trimmed = part.replaceAll(/^[\s,;|/&，、；]+|[\s,;|/&，、；]+$/g, '')
  return trimmed.replace(/^(?:и|или|та|або|and|or|und|oder|et|ou|y|o|lub|ve)\s+(?=\S*@)/iu, '')
}

/** `'ann@shop.example'` is an address in quotes, `o'hara@shop.example` is one with an apostrophe. */
function withoutQuotes(text: string): string {
  return text.replace(/^'+/, '')
}
