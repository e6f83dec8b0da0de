/** Prints a Markdown table on the standard output, under a line of text. */
export function printTable(
  title: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
): void {
  const rule = head.map((_cell, index) => (index === 0 ? '---' : '---:'))
  process.stdout.write(`\n${title}\n\n${[head, rule, ...rows].map(line).join('\n')}\n`)
}

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
