import { dirname } from 'node:path'
import {
  createVitest,
  type TestModule,
  type TestProject,
  type TestSequencer,
  type TestSpecification,
  type Vitest,
} from 'vitest/node'
import { absolutePath } from '../build/sourceFiles.ts'

/** A test that passes without a mutant, with the numbers of the mutants that it executes. */
type PassingTest = { id: string; moduleId: string; ms: number; executes: readonly number[] }

/** Tests of a mutant take no longer than this together, in ms: the nearest and most particular ones are run first. */
const mostTime = 30_000

/** Runs the files in the order in which they are asked for. */
class AsAsked implements TestSequencer {
  sort(files: TestSpecification[]): TestSpecification[] {
    return files
  }
  shard(files: TestSpecification[]): TestSpecification[] {
    return files
  }
}

/** Vitest with all mutants in place, one process at a time. */
export function startTests(): Promise<Vitest> {
  return createVitest('test', {
    config: absolutePath('test/mutants/vitest.config.ts'),
    root: absolutePath('.'),
    watch: false,
    reporters: [{}],
    project: ['withoutPage', 'unit'],
    fileParallelism: false,
    testTimeout: 60_000,
    sequence: { sequencer: AsAsked },
  })
}

/** The tests of one project, and which of them notice a mutant. */
export class TestRuns {
  readonly #vitest: Vitest
  readonly #project: TestProject
  /** The most particular first: those that execute the fewest mutants. */
  #tests: readonly PassingTest[] = []
  /** Mutants that are executed while a file is loaded, for all tests that use it: they may concern any test. */
  #loaded: ReadonlySet<number> = new Set()

  constructor(vitest: Vitest, name: string) {
    const project = vitest.projects.find((one) => one.name === name)
    if (!project) throw new Error(`There is no project ${name}`)
    this.#vitest = vitest
    this.#project = project
  }

  /**
   * Runs all tests once without a mutant, to learn which mutants each of them executes. A test that fails proves
   * nothing and is left out: without a page those are the tests that need one.
   */
  async prepare(): Promise<{ passed: number; leftOut: string[] }> {
    const all = await this.#vitest.globTestSpecifications()
    const own = all.filter(({ project }) => project === this.#project)
    const { testModules } = await this.#run(own, -1, 0)
    const tests = testModules.flatMap(({ children, moduleId }) =>
      [...children.allTests()].map((test) => ({ test, moduleId })),
    )
    this.#loaded = new Set(tests.flatMap(({ test }) => test.meta().loaded ?? []))
    this.#tests = tests
      .filter(({ test }) => test.result().state === 'passed')
      .map(({ test, moduleId }) => ({
        id: test.id,
        moduleId,
        ms: test.diagnostic()?.duration ?? 0,
        executes: test.meta().executed ?? [],
      }))
      .toSorted((one, two) => one.executes.length - two.executes.length)
    const leftOut = tests.filter(({ test }) => test.result().state === 'failed')
    return {
      passed: this.#tests.length,
      leftOut: leftOut.map(({ test, moduleId }) => `${moduleId}: ${test.fullName}`),
    }
  }

  /**
   * Whether a test fails with this mutant: of those that execute it, for half a minute, first those in the folder that
   * mirrors the one of the changed file, and of these the most particular.
   */
  async notice(number: number, file: string): Promise<boolean> {
    const files = new Map<string, string[]>()
    const folder = absolutePath(`${mirrorOf(dirname(file))}/`)
    const isFar = (test: PassingTest): number => (test.moduleId.startsWith(folder) ? 0 : 1)
    let ms = 0
    for (const test of this.#tests.toSorted((one, two) => isFar(one) - isFar(two))) {
      if (ms > mostTime) break
      if (!this.#loaded.has(number) && !test.executes.includes(number)) continue
      ms += test.ms
      files.set(test.moduleId, [...(files.get(test.moduleId) ?? []), test.id])
    }
    if (files.size === 0) return false
    const specifications = [...files].map(([moduleId, testIds]) =>
      this.#project.createSpecification(moduleId, { testIds }),
    )
    const { testModules, unhandledErrors } = await this.#run(specifications, number, 1)
    return unhandledErrors.length > 0 || testModules.some((one) => one.state() === 'failed')
  }

  /** Runs tests with a mutant, until so many of them have failed. */
  async #run(
    specifications: TestSpecification[],
    mutant: number,
    bail: number,
  ): Promise<{ testModules: TestModule[]; unhandledErrors: unknown[] }> {
    this.#project.provide('mutant', mutant)
    this.#project.config.bail = bail
    const { unhandledErrors } = await this.#vitest.runTestSpecifications(specifications)
    // Vitest would end this process with the outcome of the tests.
    process.exitCode = 0
    // Its own list has the modules of every run before as well.
    const testModules = specifications.flatMap(({ testModule }) => testModule ?? [])
    return { testModules, unhandledErrors }
  }
}

/** The folder of the tests of a folder of the source; `test/portal` is the stand-in portal. */
function mirrorOf(folder: string): string {
  return folder.replace(/^src\/portal\b/, 'test/portal-app').replace(/^src\//, 'test/')
}
