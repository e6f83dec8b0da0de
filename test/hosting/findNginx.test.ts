import { expect, it } from 'vitest'
import type { Installer } from '../browser/machine/Installer'
import { findNginx } from './findNginx'

const nginx = {
  path: '/usr/sbin/nginx',
  brotli: '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so',
}

/** A machine with these files; an installation adds the files in `adds`. */
function stage(files: string[], adds: string[] = [], system = ['debian']) {
  const present = new Set(files)
  const commands: string[] = []
  const installer: Installer = {
    machine: {
      platform: 'linux',
      env: { PATH: '/usr/bin:/opt/bin' },
      playwright: '',
      exists: () => false,
      starts: async () => false,
    },
    system,
    root: true,
    run: async (command, args) => {
      commands.push([command, ...args].join(' '))
      for (const file of adds) present.add(file)
      return { problem: undefined }
    },
    reaches: async () => true,
    say: () => undefined,
    now: () => 0,
  }
  return { find: () => findNginx(installer, (file) => present.has(file)), commands }
}

it('takes the nginx that is there, on the PATH first', async () => {
  const { find, commands } = stage([nginx.path, '/opt/bin/nginx', nginx.brotli])
  expect(await find()).toEqual({ ...nginx, path: '/opt/bin/nginx' })
  expect(commands).toEqual([])
})

it.each([[[]], [[nginx.path]]])("installs Debian's packages beside %j", async (files) => {
  const { find, commands } = stage(files, [nginx.path, nginx.brotli])
  expect(await find()).toEqual(nginx)
  expect(commands.at(-1)).toMatch(/install .*nginx-light libnginx-mod-http-brotli-static$/)
})

it.each([
  [[], ['fedora'], 'there is no nginx, and there is no Debian package for this system'],
  [[nginx.path], ['alpine'], /^nginx has no module for brotli, and /],
  [[], ['debian'], 'there is no nginx'],
])('tells why there is none (%#)', async (files, system, reason) => {
  expect(await stage(files, [], system).find()).toMatch(reason)
})
