import { argumentFor } from './argued.ts'
import { rooms } from './chooseMutants.ts'
import { changeOf, type Mutant } from './mutantsOf.ts'

/** A mutant that was tried; `line` is where it stands. */
export type Tried = { mutant: Mutant; line: number; isKilled: boolean }

/** How many of a hundred are killed, without the share that would be rounded up. */
export function percent(tried: readonly Tried[]): number {
  const killed = tried.filter(({ isKilled }) => isKilled).length
  return Math.floor((1000 * killed) / tried.length) / 10
}

/** A mutant as one line: where it is, and what is changed into what. */
export function describeTried({ mutant, line }: Tried): string {
  return `${mutant.file}:${line} \`\` ${changeOf(mutant)} \`\``
}

/**
 * The text of `README.md`.
 *
 * @param day when it was printed, as YYYY-MM-DD: what is moved or changed later is another mutant
 */
export function report(tried: readonly Tried[], minutes: number, day: string): string {
  const alive = tried.filter(({ isKilled }) => !isKilled)
  const unargued = alive.filter(({ mutant }) => argumentFor(mutant) === undefined)
  const argued = alive.filter(({ mutant }) => argumentFor(mutant) !== undefined)
  const row = (name: string, some: readonly Tried[]): string =>
    `| ${name} | ${some.length} | ${some.filter(({ isKilled }) => isKilled).length} | ${percent(some)} % |`
  return [
    '# Mutants',
    '',
    `Printed by \`npm run test:mutants\`, which took ${minutes} minutes in one process on ${day}: small changes of the source, each tried alone on the tests that execute it, as [TestRuns](TestRuns.ts) chooses them. [A fixed sample](chooseMutants.ts) of all that [mutantsOf](mutantsOf.ts) finds; \`MUTANTS=src/format/number npm run test:mutants\` tries all of one folder or file and writes nothing. A run fails below 90 %, or when a mutant of [the argued ones](argued.ts) is killed or gone.`,
    '',
    '| Room | Mutants | Killed | |',
    '|---|---|---|---|',
    ...rooms.map((room) => row(`\`${room}\``, ofRoom(tried, room))),
    row('**All**', tried),
    '',
    ...(argued.length > 0 ? ['Alive, because no test can tell them apart:', ''] : []),
    ...argued.map((one) => `- ${describeTried(one)}: ${argumentFor(one.mutant)}`),
    ...(argued.length > 0 ? [''] : []),
    ...(unargued.length > 0 ? ['Alive, for want of a test:', ''] : []),
    ...unargued.map((one) => `- ${describeTried(one)}`),
    ...(unargued.length > 0 ? [''] : []),
  ].join('\n')
}

function ofRoom(tried: readonly Tried[], room: string): Tried[] {
  return tried.filter(({ mutant }) => mutant.file.startsWith(`src/${room}/`))
}
