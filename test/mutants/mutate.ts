/** A small change of a source text that some test should notice. */
export type Mutant = {
  /** Where it begins, as an index into the text. */
  at: number
  /** What stands there, and what is put in its place. */
  from: string
  to: string
}

/** What is changed into what, wherever it occurs in code. */
const swaps: readonly (readonly [from: RegExp, to: string])[] = [
  [/ === /g, ' !== '],
  [/ !== /g, ' === '],
  [/ && /g, ' || '],
  [/ \|\| /g, ' && '],
  [/ >= /g, ' > '],
  [/ <= /g, ' < '],
  [/(?<=\w|\)) > (?=\w)/g, ' >= '],
  [/(?<=\w|\)) < (?=\w)/g, ' <= '],
  [/\btrue\b/g, 'false'],
  [/\bfalse\b/g, 'true'],
  [/(?<=[\w)]) \+ (?=[\w(])/g, ' - '],
  [/(?<=[\w)]) - (?=[\w(])/g, ' + '],
  [/(?<=[\s(])!(?=[\w(])/g, ''],
  [/\.some\(/g, '.every('],
  [/\.every\(/g, '.some('],
  [/(?<=return )null\b/g, 'undefined as never'],
  [/ \?\? /g, ' && '],
  [/\.trim\(\)/g, ''],
  [/\.toLowerCase\(\)/g, ''],
  [/\.toUpperCase\(\)/g, '.toLowerCase()'],
  [/Math\.min\(/g, 'Math.max('],
  [/Math\.max\(/g, 'Math.min('],
  [/\.replaceAll\(/g, '.concat?.("") && "".replaceAll('],
]

/** Lines that are no code that runs: comments, imports, types. */
const idle = /^\s*(?:\/\/|\*|\/\*|import |export type |type |export \* |\| )/

/** Every mutant of a source text, in the order of the text. */
export function mutantsOf(source: string): Mutant[] {
  const idleLines = new Set<number>()
  const lines = source.split('\n')
  let start = 0
  for (const line of lines) {
    if (idle.test(line)) idleLines.add(start)
    start += line.length + 1
  }
  const lineStart = (at: number): number => source.lastIndexOf('\n', at - 1) + 1
  return swaps
    .flatMap(([pattern, to]) =>
      [...source.matchAll(pattern)].map(({ index: at, 0: from }) => ({ at, from, to })),
    )
    .filter(({ at }) => !idleLines.has(lineStart(at + 1)) && !isInString(source, at))
    .toSorted((one, other) => one.at - other.at)
}

/** The text with a mutant in it. */
export function applyMutant(source: string, { at, from, to }: Mutant): string {
  return source.slice(0, at) + to + source.slice(at + from.length)
}

/** A mutant as a line of the report: the line it is on, with what was put in. */
export function describeMutant(source: string, mutant: Mutant): string {
  const number = source.slice(0, mutant.at + 1).split('\n').length
  const line = source.split('\n')[number - 1] ?? ''
  return `${number}: ${line.trim()} [${mutant.from.trim()} → ${mutant.to.trim() || 'nothing'}]`
}

function isInString(source: string, at: number): boolean {
  const line = source.slice(source.lastIndexOf('\n', at) + 1, at)
  return (line.match(/'/g)?.length ?? 0) % 2 === 1 || (line.match(/`/g)?.length ?? 0) % 2 === 1
}
