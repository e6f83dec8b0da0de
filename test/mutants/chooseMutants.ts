import { createHash } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import { absolutePath } from '../build/sourceFiles.ts'
import { argumentFor } from './argued.ts'
import { changeOf, mutantsOf, type Mutant } from './mutantsOf.ts'

/** The rooms whose tests are put to the test. */
export const rooms = ['rest', 'lead', 'portal', 'format', 'settings'] as const

/** Stand in for parts of libraries in the build only: no unit test loads them. */
const leftOut = /\/without\//

/** One of so many mutants is tried. */
const oneOf = 16

/**
 * The mutants to be tried, the same in each run: those of the files whose path begins with the environment variable
 * MUTANTS, all of them; without it a fixed sample of all rooms, and those that are argued. The sample depends on what
 * a mutant changes and not on its place, so that a change of one file leaves the mutants of the others as they are.
 */
export function chooseMutants(): Mutant[] {
  const wanted = process.env['MUTANTS']
  return rooms
    .flatMap((room) => filesIn(`src/${room}`))
    .flatMap((file) => mutantsOf(file, readFileSync(absolutePath(file), 'utf8')))
    .filter((mutant) =>
      wanted ? mutant.file.startsWith(wanted) : isSampled(mutant) || argumentFor(mutant),
    )
}

function isSampled(mutant: Mutant): boolean {
  const digest = createHash('sha256')
    .update(`${mutant.file} ${changeOf(mutant)}`)
    .digest()
  return digest.readUInt32BE() % oneOf === 0
}

function filesIn(folder: string): string[] {
  return readdirSync(absolutePath(folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative(absolutePath('.'), join(entry.parentPath, entry.name)))
    .filter((file) => !leftOut.test(file))
    .toSorted()
}
