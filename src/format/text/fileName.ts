/** The longest name without its extension; never cuts a surrogate pair. */
const firstCharacters = /^.{1,80}/su

/** Device names that Windows reserves, with any extension. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i

/**
 * Takes a text, returns a file name that is valid on every system: without path, control or
 * invisible characters, not too long. `fallback` when nothing is left.
 */
export function fileName(text: string, fallback: string): string {
  const clean = text
    .normalize('NFC')
    .replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\uFFFD]/gu, ' ')
    .replaceAll(/[\\/:*?"<>|%~]/g, ' ')
    .replaceAll(/\s+/g, ' ')
  const [start = ''] = firstCharacters.exec(clean.replace(/^[.\s]+/, '')) ?? []
  const short = start.replace(/[.\s]+$/, '')
  if (short === '') return fallback
  return reserved.test(short) ? `_${short}` : short
}
