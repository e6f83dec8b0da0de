/** Parses the JSON of an option; the portal's page may have escaped its quotation marks as in HTML. Undefined for other text. */
export function optionContent(text: string): unknown {
  for (const candidate of [text, text.replaceAll('&quot;', '"')]) {
    try {
      return JSON.parse(candidate)
    } catch {
      // Not JSON in this form: try the next one.
    }
  }
  return undefined
}
