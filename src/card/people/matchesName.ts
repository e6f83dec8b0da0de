/** Takes a letter for another that differs by case or accent only; the rules of single languages would keep ü from u. */
const lenient = new Intl.Collator('en', { usage: 'search', sensitivity: 'base' })

/** Whether each word typed begins a word of a name, in any order and case, with or without accents. */
export function matchesName(name: string, typed: string): boolean {
  const words = nameWords(name)
  return nameWords(typed).every((sought) => words.some((word) => begins(word, sought)))
}

function begins(word: string, sought: string): boolean {
  if (lenient.compare(word.slice(0, sought.length), sought) === 0) return true
  // Turkish ı and I are one letter in Turkish only.
  return word.toLocaleLowerCase().startsWith(sought.toLocaleLowerCase())
}

function nameWords(text: string): string[] {
  return text
    .normalize()
    .replaceAll(/[ßẞ]/g, 'ss')
    .split(/[\s,.()-]+/)
    .filter(Boolean)
}
