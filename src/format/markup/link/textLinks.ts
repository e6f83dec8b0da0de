import { safeAddress } from './safeAddress'
import { topLevelDomains } from './topLevelDomains'

/** A piece of a text; `href` is the target when it is an address. */
export type TextPiece = { text: string; href: string | null }

/** An address with scheme or `www.`, without the punctuation around it. */
const announced = /(?<![\p{L}\p{N}@._/-])(?:https?:\/\/|www\.)[^\s<>"«»“”„。，；：！？、（）]+/giu
/** A candidate for an e-mail address or a host; a colon belongs to it only before a port number. */
const word = /(?:[^\s<>"«»“”„,;|()[\]{}:–—•。，；：！？、（）\p{So}]|:(?=\d))+/gu
/** Punctuation after an address that is not part of it. */
const tail = new Set(`.,;:!?…'’*_~)]}`)
/** Longer addresses stay text. */
const longestAddress = 2_000

/**
 * Takes a text without markup, returns it in pieces, with the addresses that the portal would make
 * links: of pages with and without `https://`, and of e-mail.
 */
export function textLinks(text: string): TextPiece[] {
  const pieces: TextPiece[] = []
  let at = 0
  const add = (start: number, address: string, href: string | null) => {
    if (href === null || address.length > longestAddress) return
    if (start > at) pieces.push({ text: text.slice(at, start), href: null })
    pieces.push({ text: address, href })
    at = start + address.length
  }
  const addWords = (start: number, end: number) => {
    for (const { index, 0: found } of text.slice(start, end).matchAll(word)) {
      const address = withoutPunctuation(found)
      if (isHost(address)) add(start + index, address, safeAddress(address))
      else if (address.includes('@')) {
        // "mail=ann@example.com"
        const name = /^[^@]*=/.exec(address)?.[0].length ?? 0
        const email = address.slice(name)
        add(start + index + name, email, emailLink(email))
      }
    }
  }
  let behind = 0
  for (const { index, 0: found } of text.matchAll(announced)) {
    addWords(behind, index)
    const address = withoutPunctuation(found)
    add(index, address, safeAddress(address))
    behind = index + address.length
  }
  addWords(behind, text.length)
  if (at < text.length) pieces.push({ text: text.slice(at), href: null })
  return pieces
}

function emailLink(address: string): string | null {
  return address.length > longestAddress ? null : safeAddress(`mailto:${address}`)
}

/**
 * Removes trailing punctuation; a closing bracket stays when it is opened in the address, as in
 * `/wiki/Lead_(sales)` and `/list?ids[0]`.
 */
function withoutPunctuation(found: string): string {
  if (found.length > longestAddress) return found
  let end = found.length
  while (end > 0 && tail.has(found.charAt(end - 1)) && !isClosing(found.slice(0, end))) end -= 1
  return found.slice(0, end)
}

/** Whether a text ends with a bracket that is opened in it. */
function isClosing(text: string): boolean {
  const last = text.slice(-1)
  const opening = { ')': '(', ']': '[', '}': '{' }[last]
  return opening !== undefined && text.split(opening).length >= text.split(last).length
}

/** `example.com/price`; not `done.It`, which ends a sentence, nor `3.14` or `file.docx`. */
function isHost(address: string): boolean {
  if (address.length > longestAddress) return false
  const [, domain = ''] =
    /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+([\p{L}\p{N}-]{2,})(?::\d+)?(?:[/?#]|$)/u.exec(
      address,
    ) ?? []
  if (domain === '') return false
  const isShouted = domain === domain.toUpperCase() && address === address.toUpperCase()
  if (domain !== domain.toLowerCase() && !isShouted) return false
  return topLevelDomains.has(asciiOf(domain))
}

function asciiOf(domain: string): string {
  return URL.canParse(`https://a.${domain}`) ? new URL(`https://a.${domain}`).hostname.slice(2) : ''
}
