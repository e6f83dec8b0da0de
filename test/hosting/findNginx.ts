import { existsSync } from 'node:fs'
import { runCommand } from '../browser/runCommand'

const places = ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/opt/homebrew/bin/nginx']
const installLimit = 300_000

const installed = () => places.find((path) => existsSync(path))

/** The nginx of this computer; where there is none, Debian's package, which root can install. */
export async function findNginx(): Promise<string> {
  if (installed() === undefined) {
    const quiet = ['DEBIAN_FRONTEND=noninteractive', 'apt-get', '-q', '-y']
    await runCommand('env', [...quiet, 'update'], installLimit)
    const install = [...quiet, 'install', '--no-install-recommends', 'nginx-light']
    const { problem } = await runCommand('env', install, installLimit)
    if (problem !== undefined) {
      throw new Error(`There is no nginx, and Debian's could not be installed: ${problem}`)
    }
  }
  const path = installed()
  if (path === undefined) throw new Error('nginx was installed, yet it is in none of its places')
  return path
}
