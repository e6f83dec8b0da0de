/** Takes an address, relative to a base where there is one; returns it parsed, null when it is not a URL. */
export function readUrl(address: string, base?: string): URL | null {
  // `URL.canParse` and `URL.parse` are newer than the oldest browsers.
  try {
    return new URL(address, base)
  } catch {
    return null
  }
}
