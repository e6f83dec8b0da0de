const named: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  cent: '¢',
  curren: '¤',
  emsp: '\u2003',
  ensp: '\u2002',
  euro: '€',
  fnof: 'ƒ',
  gt: '>',
  laquo: '«',
  lt: '<',
  mdash: '—',
  middot: '·',
  nbsp: '\u00a0',
  ndash: '–',
  pound: '£',
  quot: '"',
  raquo: '»',
  thinsp: '\u2009',
  yen: '¥',
}

/**
 * Takes short HTML, returns its text: tags dropped, entities decoded once. Works without the DOM;
 * the result is text, not markup: `&lt;b&gt;` becomes `<b>`.
 */
export function plainText(html: string): string {
  return decodeEntities(stripTags(html))
}

/** Takes HTML, returns it without tags; a `<` that begins no tag stays. */
export function stripTags(html: string): string {
  return html.replaceAll(/<(?:\/?[a-z]|!)[^<>]*>/gi, '')
}

/**
 * Takes text with HTML entities, returns it decoded once; unknown entities stay unchanged.
 *
 * @param characterOf returns the character of a named entity, undefined for an unknown one; knows
 * few names by default
 */
export function decodeEntities(
  text: string,
  characterOf: (name: string) => string | undefined = commonCharacter,
): string {
  return text.replaceAll(
    /&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z][a-z\d]{1,7}));/gi,
    (whole: string, hex?: string, decimal?: string, name?: string) => {
      if (hex !== undefined) return character(Number.parseInt(hex, 16))
      if (decimal !== undefined) return character(Number.parseInt(decimal, 10))
      return characterOf(name ?? '') ?? whole
    },
  )
}

function commonCharacter(name: string): string | undefined {
  const key = name.toLowerCase()
  return Object.hasOwn(named, key) ? named[key] : undefined
}

/** `''` for control characters, direction overrides, surrogates and numbers beyond Unicode. */
function character(code: number): string {
  if (code > 0x10ffff) return ''
  const text = String.fromCodePoint(code)
  return /^[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]$/u.test(text) ? '' : text
}
