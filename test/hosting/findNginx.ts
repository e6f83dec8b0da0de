import { existsSync } from 'node:fs'
import { posix } from 'node:path'
import { addPackages } from '../browser/machine/addPackages'
import type { Installer } from '../browser/machine/Installer'

/** Paths of the nginx executable and of its module that serves precompressed brotli files. */
export type Nginx = { path: string; brotli: string }

const packages = ['nginx-light', 'libnginx-mod-http-brotli-static']
/** Folders that are not on every user's PATH. */
const systemFolders = ['/usr/sbin', '/usr/local/sbin']
const moduleFolders = ['/usr/lib', '/usr/lib64', '/usr/share', '/usr/local/lib']

/**
 * Finds nginx and its brotli module; installs Debian's packages when one is missing.
 *
 * @returns the paths, or a sentence with the reason why nginx cannot be had
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
