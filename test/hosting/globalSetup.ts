import type { TestProject } from 'vitest/node'
import { thisInstaller } from '../browser/machine/thisInstaller'
import { thisMachine } from '../browser/machine/thisMachine'
import { findNginx, type Nginx } from './findNginx'

declare module 'vitest' {
  export interface ProvidedContext {
    /** nginx for the hosting tests; undefined when it is not installed and cannot be. */
    nginx: Nginx | undefined
  }
}

/**
 * Finds or installs nginx. When that fails, prints which tests do not run and why; with `CI` set it throws instead.
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
