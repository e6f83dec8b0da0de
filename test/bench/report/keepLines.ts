/**
 * What an earlier run printed of each row, so that a run of some rows leaves the others as they are: the lines of a
 * Markdown text that begin a row of a table, or an item of a list, with the row's name.
 */
export function keepLines(
  markdown: string,
  names: readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const lines = markdown.split('\n')
  return new Map(
    names.map((name) => [
      name,
      lines.filter((line) => line.startsWith(`| ${name} |`) || line.startsWith(`- ${name}: `)),
    ]),
  )
}
