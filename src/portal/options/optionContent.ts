/** What the portal's page escapes as in HTML. */
const escaped: Readonly<Record<string, string>> = {
  '&quot;': '"',
  '&#039;': "'",
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
}

/** Parses the JSON of an option, which the portal's page may have escaped as in HTML. Undefined for other text. */
export function optionContent(text: string): unknown {
  // JSON with names in it is none while its quotation marks are escaped.
  for (const candidate of [text, text.replaceAll(/&[\w#]+;/g, (one) => escaped[one] ?? one)]) {
    try {
      return JSON.parse(candidate)
    } catch {
      // Not JSON in this form: try the next one.
    }
  }
  return undefined
}
