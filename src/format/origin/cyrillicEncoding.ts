/** Encodings of Russian, the usual one first. */
const encodings = ['windows-1251', 'koi8-u', 'ibm866'] as const

/** Letters by how often Russian has them; others are rarer than all of these. */
const frequent = 'оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфіїєґ'
const capitalInside = /(?<=\p{Ll})\p{Lu}/gu

/** So many letters tell one encoding from another; an abbreviation of a few may be any word in another. */
const fewest = 5
/** A rare encoding has to be that much better than the usual one, which also has words of rare letters. */
const clearly = 0.65

/**
 * Takes bytes of a Russian, Ukrainian or Belarusian text, returns the encoding in which they read best. In a wrong one
 * the letters are rare, and capitals stand inside of words.
 */
export function cyrillicEncoding(bytes: Uint8Array): (typeof encodings)[number] {
  const [usual] = encodings
  if (bytes.filter((byte) => byte > 127).length < fewest) return usual
  const scoreOf = (encoding: string) =>
    strangeness(bytes, encoding) * (encoding === usual ? clearly : 1)
  const scores = encodings.map((encoding) => ({ encoding, score: scoreOf(encoding) }))
  return scores.toSorted((one, other) => one.score - other.score)[0]?.encoding ?? usual
}

function strangeness(bytes: Uint8Array, encoding: string): number {
  const text = new TextDecoder(encoding).decode(bytes)
  const rare = frequent.length
  const ranks = Array.from(text.replaceAll(/\p{ASCII}/gu, '').toLowerCase(), (letter) => {
    const rank = frequent.indexOf(letter)
    return rank === -1 ? rare * (/\p{L}/u.test(letter) ? 1 : 2) : rank
  })
  const sum = ranks.reduce((total, rank) => total + rank, 0)
  return sum + rare * (text.match(capitalInside)?.length ?? 0)
}
