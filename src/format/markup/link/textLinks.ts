import { emailsIn } from '../../text/emailsIn'
import { unspacedScripts } from '../../text/unspacedScripts'
import { addressEnd, addressPattern } from './addressEnd'
import { isKnownHost } from './isKnownHost'
import { safeAddress } from './safeAddress'

/** A piece of a text; `href` is the target when it is an address. */
export type TextPiece = { text: string; href: string | null }

/** A host without scheme: up to another script in texts without blanks, else up to what belongs to no host. */
const hostPattern =
  `(?:[a-z\\d](?:[a-z\\d-]{0,61}[a-z\\d])?\\.){1,20}[a-z]{2,}(?=[${unspacedScripts}])` +
  '|(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?\\.){1,20}[\\p{L}\\p{N}-]{2,}' +
  '(?![\\p{L}\\p{N}_@-]|\\.[\\p{L}\\p{N}])'
/** A candidate for an address of a page: with scheme, with `www.`, or a host (the group) and what follows it. */
const page = new RegExp(
  `(?<![a-z\\d@._/-])https?://${addressPattern}+` +
    `|(?<![\\p{L}\\p{N}@._/-])www\\.${addressPattern}+` +
    `|(?:(?<![\\p{L}\\p{N}@_/.=&?#%$+-])|(?<=[${unspacedScripts}])(?=[a-z\\d]))` +
    `(?![${unspacedScripts}]+[a-z\\d])(${hostPattern})(?::\\d+)?(?:[/?#]${addressPattern}*)?`,
  'giu',
)
/** Longer addresses stay text. */
const longestAddress = 2_000

/**
 * Takes a text without markup, returns it in pieces, with the addresses that the portal would make
 * links: of pages with and without `https://`, and of e-mail.
 */
export function textLinks(text: string): TextPiece[] {
  const found = [...emailPieces(text), ...pagesIn(text)]
  const pieces: TextPiece[] = []
  let at = 0
  let behind = 0
  for (const { start, text: address, href } of found.toSorted((a, b) => a.start - b.start)) {
    // Inside another one: "https://example.com/?from=ann@example.com".
    if (start < behind) continue
    behind = start + address.length
    if (href === null) continue
    if (start > at) pieces.push({ text: text.slice(at, start), href: null })
    pieces.push({ text: address, href })
    at = behind
  }
  if (at < text.length) pieces.push({ text: text.slice(at), href: null })
  return pieces
}

type FoundPiece = TextPiece & { start: number }

function pagesIn(text: string): FoundPiece[] {
  const found: FoundPiece[] = []
  const pattern = new RegExp(page)
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const [candidate, host] = match
    const start = match.index
    if (host !== undefined && !isKnownHost(host, !/^[:/?#]./.test(candidate.slice(host.length)))) {
      pattern.lastIndex = start + host.length
      continue
    }
    const address = candidate.slice(0, addressEnd(candidate))
    found.push({ start, text: address, href: hrefOf(address, address) })
    pattern.lastIndex = start + Math.max(address.length, 1)
  }
  return found
}

function emailPieces(text: string): FoundPiece[] {
  return emailsIn(text).map(({ email, start }) => ({
    start,
    text: email,
    href: hrefOf(email, `mailto:${email}`),
  }))
}

function hrefOf(text: string, address: string): string | null {
  return text.length > longestAddress ? null : safeAddress(address)
}
