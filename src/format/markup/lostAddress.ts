import { maskTokens } from '../text/visible'
import { decodeAllEntities } from './entities'
import type { MarkupTag } from './markupTags'
import { linkTo } from './TokenWriter'

/**
 * Addresses of other programs, which can be read and copied: `skype:ann?chat`, `ftp://…`, a number without `tel:`. Not
 * those that run something.
 */
const ofProgram =
  /^(?!https?:|javascript:|vbscript:|data:|blob:|about:)[a-z][a-z\d+.-]+:\S|^\+?[\d\s().-]{5,30}$/i

/**
 * Takes the end tag of a link, returns the address in brackets when it can be no link on the card, to stand behind the
 * words of the link; `''` when it can, or when the words are the address.
 */
export function lostAddress({ partner, start }: MarkupTag, source: string): string {
  if (partner === null) return ''
  const written = partner.syntax === 'html' ? (partner.attributes.get('href') ?? '') : partner.value
  const address = decodeAllEntities(written).trim()
  if (!ofProgram.test(address) || linkTo(address) !== null) return ''
  return source.slice(partner.end, start).includes(written) ? '' : maskTokens(` (${address})`)
}
