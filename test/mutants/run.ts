import { readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { absolutePath } from '../build/sourceFiles.ts'
import { argued, argumentFor } from './argued.ts'
import { chooseMutants } from './chooseMutants.ts'
import { changeOf } from './mutantsOf.ts'
import { describeTried, percent, report, type Tried } from './report.ts'
import { startTests, TestRuns } from './TestRuns.ts'

const begun = Date.now()
const minutes = (): number => Math.ceil((Date.now() - begun) / 60_000)
const print = (line: string): void => void process.stdout.write(`${minutes()} min: ${line}\n`)

const mutants = chooseMutants()
const tried: Tried[] = mutants.map((mutant) => {
  const before = readFileSync(absolutePath(mutant.file), 'utf8').slice(0, mutant.start)
  return { mutant, line: before.split('\n').length, isKilled: false }
})

const vitest = await startTests()
// A page takes seconds to set up: only for what lives on without one.
for (const name of ['withoutPage', 'unit']) {
  if (tried.every(({ isKilled }) => isKilled)) break
  const runs = new TestRuns(vitest, name)
  const { passed, leftOut } = await runs.prepare()
  print(`${name}: ${passed} tests pass without a mutant, ${leftOut.length} fail and are left out`)
  if (name === 'unit') for (const test of leftOut) print(`left out: ${test}`)
  for (const [number, one] of tried.entries()) {
    if (one.isKilled) continue
    one.isKilled = await runs.notice(number, one.mutant.file)
    print(
      `${number + 1}/${tried.length} ${one.isKilled ? 'killed' : 'alive'} ${describeTried(one)}`,
    )
  }
}
await vitest.close()

const text = report(tried, minutes(), new Date(begun).toISOString().slice(0, 10))
const noticed = tried.filter(({ mutant, isKilled }) => isKilled && argumentFor(mutant))
const gone = argued.filter(
  ({ file, change }) => !mutants.some((one) => one.file === file && changeOf(one) === change),
)
process.stdout.write(text)
for (const one of noticed) process.stdout.write(`Argued, but noticed: ${describeTried(one)}\n`)
let isFine = noticed.length === 0
if (!process.env['MUTANTS']) {
  await writeFile(absolutePath('test/mutants/README.md'), text)
  for (const { file, change } of gone) process.stdout.write(`Argued, but gone: ${file} ${change}\n`)
  isFine &&= gone.length === 0 && percent(tried) >= 90
}
process.exitCode = isFine ? 0 : 1
