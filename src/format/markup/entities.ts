import { decodeEntities } from '../text/plainText'

/** HTML's names for U+00A0 to U+00FF, in order. */
const latin =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute ' +
  'micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig ' +
  'Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash ' +
  'Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ' +
  'ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc ' +
  'uuml yacute thorn yuml'

/** HTML's names for U+03B1 to U+03C9, in order; with a capital for U+0391 to U+03A9. */
const greek =
  'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigmaf sigma tau upsilon phi ' +
  'chi psi omega'

/** Names of other characters, each followed by its character. */
const others =
  'amp & lt < gt > quot " apos \' OElig Œ oelig œ Scaron Š scaron š Yuml Ÿ fnof ƒ circ ˆ tilde ˜ ndash – mdash — ' +
  'lsquo ‘ rsquo ’ sbquo ‚ ldquo “ rdquo ” bdquo „ dagger † Dagger ‡ bull • hellip … permil ‰ prime ′ Prime ″ ' +
  'lsaquo ‹ rsaquo › oline ‾ frasl ⁄ euro € trade ™ larr ← uarr ↑ rarr → darr ↓ harr ↔ rArr ⇒ lArr ⇐ hArr ⇔ ' +
  'part ∂ sum ∑ prod ∏ minus − radic √ infin ∞ asymp ≈ ne ≠ equiv ≡ le ≤ ge ≥ loz ◊ hearts ♥ check ✓ numero № ' +
  'rub ₽ lbrack [ lsqb [ rbrack ] rsqb ] lbrace { rbrace } lpar ( rpar ) colon : sol / bsol \\ num # dollar $ ' +
  'excl ! quest ? comma , period . ast * plus + equals = lowbar _ grave ` vert | commat @ thetasym ϑ upsih ϒ piv ϖ weierp ℘ ' +
  'image ℑ real ℜ alefsym ℵ crarr ↵ uArr ⇑ dArr ⇓ forall ∀ exist ∃ empty ∅ nabla ∇ isin ∈ notin ∉ ni ∋ lowast ∗ ' +
  'prop ∝ ang ∠ and ∧ or ∨ cap ∩ cup ∪ int ∫ there4 ∴ sim ∼ cong ≅ sub ⊂ sup ⊃ nsub ⊄ sube ⊆ supe ⊇ oplus ⊕ ' +
  'otimes ⊗ perp ⊥ sdot ⋅ lceil ⌈ rceil ⌉ lfloor ⌊ rfloor ⌋ lang ⟨ rang ⟩ spades ♠ clubs ♣ diams ♦'

/** Windows-1252 from 128 to 159; a blank where it defines nothing. */
const windows1252 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ'

const characters: ReadonlyMap<string, string> = new Map([
  ['ensp', '\u2002'],
  ['emsp', '\u2003'],
  ['thinsp', '\u2009'],
  ['tab', '\t'],
  ['newline', '\n'],
  // Line-break and direction marks: not visible.
  ['zwnj', ''],
  ['zwj', ''],
  ['lrm', ''],
  ['rlm', ''],
  ...latin
    .split(' ')
    .map((name, index): [string, string] => [name, String.fromCodePoint(160 + index)]),
  ...greek.split(' ').flatMap((name, index): [string, string][] => [
    [name, String.fromCodePoint(0x3b1 + index)],
    [name.replace(/^./, (first) => first.toUpperCase()), String.fromCodePoint(0x391 + index)],
  ]),
  ...pairs(others.split(' ')),
])

/**
 * Takes text with any of HTML's usual entities or the portal's codes of emoji, returns it decoded once; unknown ones
 * stay as they are.
 * Numbers from 128 to 159 are read as Windows-1252, as the HTML standard has it: the portal writes `&#153;`, and
 * others `&#x99;`.
 */
export function decodeAllEntities(text: string): string {
  const shown = decodeEmoji(text)
  if (!shown.includes('&')) return shown
  const windows = shown.replaceAll(/&#(x?)0*(1[2-5]\d|[89][\da-f]);/gi, (whole, x, digits) => {
    const code = parseInt(String(digits), x === '' ? 10 : 16)
    return code < 128 || code > 159 ? whole : windows1252.charAt(code - 128)
  })
  return decodeEntities(
    windows,
    (name) => characters.get(name) ?? characters.get(name.toLowerCase()),
  )
}

/** `:f09f9880:`, as the portal keeps an emoji: the four bytes of its UTF-8. Anything else stays as it is. */
function decodeEmoji(text: string): string {
  return text.replaceAll(/:(f0[89ab\d][\da-f]{5}):/gi, (code, hex: string) => {
    const bytes = Uint8Array.from(hex.match(/../g) ?? [], (byte) => parseInt(byte, 16))
    const character = new TextDecoder().decode(bytes)
    return /^\p{Extended_Pictographic}$|^\p{RI}$|^\p{EMod}$/u.test(character) ? character : code
  })
}

function pairs(list: readonly string[]): [string, string][] {
  return list.flatMap((name, index) => (index % 2 === 0 ? [[name, list[index + 1] ?? '']] : []))
}
