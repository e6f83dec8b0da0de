import { readFileSync, readdirSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { createVitest } from 'vitest/node'
import { absolutePath } from '../build/sourceFiles.ts'
import { applyMutant, describeMutant, mutantsOf, type Mutant } from './mutate.ts'
import { setPresent } from './putIn.ts'

/** The rooms whose tests are put to the test, with the tests that speak of them. */
const rooms: readonly (readonly [folder: string, tests: readonly string[]])[] = [
  ...['contact', 'markup', 'number', 'origin', 'person', 'text', 'time'].map(
    (room) => [`src/format/${room}`, [`test/format/${room}`, 'test/laws/format']] as const,
  ),
  ['src/rest', ['test/rest', 'test/faults', 'test/laws']],
  ['src/lead/write', ['test/lead/write', 'test/faults/writes']],
  ['src/lead', ['test/lead', 'test/faults/reads', 'test/laws']],
  ['src/portal', ['test/portal-app', 'test/rest', 'test/laws']],
  ['src/settings', ['test/settings', 'test/screens/settings', 'test/laws']],
]

/** Files that a test of another kind proves: builds and browsers. */
const leftOut = /\/(?:without|topLevelDomains|otherCountryNames|sources|platforms|countryNames)/

const wanted = Number(process.env['MUTANTS'] ?? 240)

type Candidate = { file: string; source: string; mutant: Mutant; tests: readonly string[] }

function filesIn(folder: string): string[] {
  return readdirSync(absolutePath(folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative(absolutePath('.'), join(entry.parentPath, entry.name)))
    .filter((file) => !leftOut.test(file))
}

/** Mutants spread evenly over all files, the same in each run. */
function choose(): Candidate[] {
  const seen = new Set<string>()
  const all = rooms.flatMap(([folder, tests]) =>
    filesIn(folder).flatMap((file): Candidate[] => {
      if (seen.has(file)) return []
      seen.add(file)
      const source = readFileSync(absolutePath(file), 'utf8')
      return mutantsOf(source).map((mutant) => ({ file, source, mutant, tests }))
    }),
  )
  const step = Math.max(1, all.length / wanted)
  return Array.from({ length: Math.min(wanted, all.length) }, (_one, index) => {
    const chosen = all[Math.floor(index * step)]
    if (!chosen) throw new Error('There is no such mutant')
    return chosen
  })
}

const vitest = await createVitest('test', {
  config: absolutePath('test/mutants/vitest.config.ts'),
  root: absolutePath('.'),
  watch: false,
  bail: 1,
  reporters: [{}],
  project: ['unit', 'node'],
  testTimeout: 60_000,
})
/** Runs the tests of a candidate on what is in place now. */
async function isNoticed({ tests }: Candidate): Promise<boolean> {
  const found = await vitest.globTestSpecifications([...tests])
  const own = found.filter(({ moduleId }) => tests.some((one) => moduleId.includes(`/${one}`)))
  if (own.length === 0) throw new Error(`There are no tests in ${tests.join(', ')}`)
  const { testModules, unhandledErrors } = await vitest.runTestSpecifications(own)
  process.exitCode = 0
  return unhandledErrors.length > 0 || testModules.some((one) => !one.ok())
}

const candidates = choose()
// What fails without a mutant would count as noticed.
for (const [index, candidate] of candidates.entries()) {
  const isFirst = candidates.findIndex(({ tests }) => tests === candidate.tests) === index
  if (isFirst && (await isNoticed(candidate))) throw new Error(`Failing: ${candidate.tests.join()}`)
}
const survivors: Candidate[] = []
for (const [index, candidate] of candidates.entries()) {
  const path = absolutePath(candidate.file)
  setPresent({ path, source: applyMutant(candidate.source, candidate.mutant) })
  vitest.invalidateFile(path)
  const isKilled = await isNoticed(candidate)
  if (!isKilled) survivors.push(candidate)
  setPresent(undefined)
  vitest.invalidateFile(path)
  const name = describeMutant(candidate.source, candidate.mutant)
  process.stdout.write(
    `${index + 1}/${candidates.length} ${isKilled ? 'killed' : 'ALIVE '} ${candidate.file}:${name}\n`,
  )
}
await vitest.close()

const killed = candidates.length - survivors.length
const share = ((100 * killed) / candidates.length).toFixed(1)
const report = [
  '# Mutants',
  '',
  `Printed by \`npm run test:mutants\`: of ${candidates.length} small changes, spread evenly over \`rest\`, \`lead\`, \`portal\`, \`format\` and \`settings\`, the tests of these rooms notice ${killed} (${share} %).`,
  '',
  ...(survivors.length > 0 ? ['Not noticed:', ''] : []),
  ...survivors.map(
    ({ file, source, mutant }) =>
      `- \`${file}:${describeMutant(source, mutant).replaceAll('`', "'")}\``,
  ),
  '',
].join('\n')
await writeFile(absolutePath('test/mutants/README.md'), report)
process.stdout.write(report)
process.exitCode = Number(share) >= 90 ? 0 : 1
