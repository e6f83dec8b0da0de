import { emailsIn } from '../text/emailsIn'
import { safeMailto } from '../text/safeLink'
import { withoutInvisible } from '../text/withoutInvisible'

/** Longer values are not split. */
const longest = 2_000

/**
 * Takes the value of an e-mail field, returns its addresses, each with the name next to it. A value
 * with a single address is returned whole, without a trailing separator.
 */
export function splitEmails(value: string): string[] {
  if (value.length > longest) return [value]
  const typed = plain(value)
  const parts: string[] = []
  let begin = 0
  const found = emailsIn(typed)
  for (const [index, { email, start }] of found.entries()) {
    const next = found[index + 1]
    // "ann@… <mailto:ann@…>" is one address.
    if (!next || next.email.toLowerCase() === email.toLowerCase()) continue
    const end = start + email.length
    const gap = typed.slice(end, next.start)
    // Up to the first separator, or the first blank where there is none.
    const cut = gap.search(separator)
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
  const found = emailsIn(plain(value)).map(({ email }) => email)
  const [email = ''] = found
  const isOne = found.every((other) => other.toLowerCase() === email.toLowerCase())
  return isOne && safeMailto(email) !== null ? email : null
}

/** Without invisible characters, and with the sign of addresses as mail programs know it. */
function plain(value: string): string {
  return withoutInvisible(value).replaceAll('＠', '@')
}

const separator = /[,;|/\n，、；،•–—]/

function trimSeparators(part: string): string {
  const trimmed = part.replaceAll(/^[\s,;|/&，、；،•–—]+|[\s,;|/&，、；،•–—]+$/g, '')
  return trimmed.replace(/^(?:и|или|та|або|and|or|und|oder|et|ou|y|o|lub|ve)\s+(?=\S*@)/iu, '')
}
