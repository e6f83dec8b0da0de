/** Whether each word typed begins a word of a name, in any order and case. */
export function matchesName(name: string, typed: string): boolean {
  const words = wordsOf(name)
  return wordsOf(typed).every((sought) => words.some((word) => word.startsWith(sought)))
}

function wordsOf(text: string): string[] {
  return text
    .toLocaleLowerCase()
    .split(/[\s,.()-]+/)
    .filter(Boolean)
}
