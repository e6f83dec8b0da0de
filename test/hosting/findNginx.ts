import { existsSync } from 'node:fs'
import { posix } from 'node:path'
import { addPackages } from '../browser/machine/addPackages'
import type { Installer } from '../browser/machine/Installer'

/** The nginx of this computer, and its module that sends files which are compressed by brotli already. */
export type Nginx = { path: string; brotli: string }

const packages = ['nginx-light', 'libnginx-mod-http-brotli-static']
/** Not on the PATH of everybody. */
const systemFolders = ['/usr/sbin', '/usr/local/sbin']
const moduleFolders = ['/usr/lib', '/usr/lib64', '/usr/share', '/usr/local/lib']

/**
 * Looks for nginx with its module for brotli, and where one is missing, installs Debian's packages.
 * Answers in one sentence why there is none.
 */
export async function findNginx(
  installer: Installer,
  exists: (file: string) => boolean = existsSync,
): Promise<Nginx | string> {
  const found = search(installer, exists)
  if (typeof found !== 'string') return found
  const problem = await addPackages(installer, packages)
  return problem === undefined ? search(installer, exists) : `${found}, and ${problem}`
}

function search({ machine }: Installer, exists: (file: string) => boolean): Nginx | string {
  const folders = [...(machine.env['PATH'] ?? '').split(':').filter(Boolean), ...systemFolders]
  const path = folders.map((folder) => posix.join(folder, 'nginx')).find(exists)
  const brotli = moduleFolders
    .map((folder) => `${folder}/nginx/modules/ngx_http_brotli_static_module.so`)
    .find(exists)
  if (path === undefined) return 'there is no nginx'
  return brotli === undefined ? 'nginx has no module for brotli' : { path, brotli }
}
