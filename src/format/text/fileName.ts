/** As many as a file's name has at most, its ending not included; none of them cut in half. */
const firstCharacters = /^.{1,80}/su

/** Names that Windows keeps for devices, whatever their ending. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i

/**
 * Takes a text, returns a name for a file that every system takes: no path, no control or invisible
 * characters, not too long. `fallback` when nothing is left.
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
