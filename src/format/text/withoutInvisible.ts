/** Takes text, returns it trimmed and without zero-width and bidirectional marks. */
export function withoutInvisible(text: string): string {
  return text.replaceAll(/\p{Cf}/gu, '').trim()
}
