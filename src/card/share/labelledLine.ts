/** A label and its value: on one line, or the value below the label when it has line breaks. */
export function labelledLine(label: string, text: string): string {
  return text.includes('\n') ? `${label}:\n${text}` : `${label}: ${text}`
}
