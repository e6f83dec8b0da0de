import type { TestProject } from 'vitest/node'
import { thisInstaller } from '../browser/machine/thisInstaller'
import { thisMachine } from '../browser/machine/thisMachine'
import { findNginx, type Nginx } from './findNginx'

declare module 'vitest' {
  export interface ProvidedContext {
    /** The nginx for the tests of a host of one's own; undefined where there is none to be had. */
    nginx: Nginx | undefined
  }
}

/**
 * Finds or installs nginx. Not everybody who wants to try the app has one to hand: they are told which tests
 * do not run and why. Where CI is set, these tests must run.
 */
export async function setup(project: TestProject): Promise<void> {
  const installer = thisInstaller(thisMachine())
  const nginx = await findNginx(installer)
  if (typeof nginx !== 'string') {
    project.provide('nginx', nginx)
    return
  }
  const remedy = 'apt-get install nginx-light libnginx-mod-http-brotli-static, on Debian or Ubuntu'
  const told = `The tests of nginx (test/browser/delivery/nginx.test.ts) do NOT run: ${nginx}. Remedy: ${remedy}.`
  if (process.env['CI']) throw new Error(`${told} Where CI is set, they must.`)
  installer.say(told)
  project.provide('nginx', undefined)
}
