import { writeSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { TestProject } from 'vitest/node'
import { buildForProduction } from '../../build/buildForProduction'
import { BrowserProblem } from '../machine/BrowserProblem'
import { findBrowser } from '../machine/findBrowser'
import { installBrowser } from '../machine/installBrowser'
import { thisInstaller } from '../machine/thisInstaller'
import { thisMachine } from '../machine/thisMachine'

declare module 'vitest' {
  export interface ProvidedContext {
    /** The browser that the browser tests start. */
    browserPath: string
    /** The folder with the app as built for these tests. */
    dist: string
  }
}

async function browserForTests(): Promise<string> {
  const machine = thisMachine()
  const { path } = await findBrowser(machine)
  return path ?? (await installBrowser(thisInstaller(machine)))
}

/** Prepares all browser tests: finds a browser and builds the app as `npm run build` does. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  try {
    project.provide('browserPath', await browserForTests())
  } catch (error) {
    if (!(error instanceof BrowserProblem)) throw error
    // A thrown error would be printed with a stack trace, and skipping the tests would hide it.
    writeSync(2, `${error.message}\n`)
    process.exit(1)
  }
  // Not `dist`, which is yours, and one folder per run: two runs in one checkout must not empty each other's.
  const dist = resolve(`node_modules/.cache/lead-card/dist-${process.pid}`)
  await buildForProduction({ logLevel: 'warn', build: { outDir: dist, emptyOutDir: true } })
  project.provide('dist', dist)
  return () => rm(dist, { recursive: true, force: true })
}
