/** Takes sentences and a BCP 47 locale, returns them in a row, with a blank between them except in Chinese and Japanese. */
export function joinSentences(sentences: readonly string[], locale: string): string {
  return sentences.join(/^(?:ja|zh)\b/.test(locale) ? '' : ' ')
}
