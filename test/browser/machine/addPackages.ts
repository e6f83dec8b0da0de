import type { Installer } from './Installer'

const updateLimit = 120_000
const installLimit = 300_000

/** Whether the system has Debian's packages, or much the same ones. */
export const isDebianLike = ({ system }: Installer): boolean =>
  system.includes('debian') || system.includes('ubuntu')

/** Installs packages of Debian or Ubuntu, telling it; answers with why that did not work. */
export async function addPackages(
  installer: Installer,
  names: readonly string[],
): Promise<string | undefined> {
  const { root, run, say } = installer
  const what = `Debian's ${names.join(' and ')}`
  if (!isDebianLike(installer)) return 'there is no Debian package for this system'
  const allowed = root || (await run('sudo', ['-n', 'true'], 5_000)).problem === undefined
  if (!allowed) return `${what} needs root, and sudo does not grant it`

  say(`Installing ${what} with apt-get`)
  const quiet = ['DEBIAN_FRONTEND=noninteractive', 'apt-get', '-q', '-y']
  const patience = ['-o', 'Acquire::Retries=1', '-o', 'DPkg::Lock::Timeout=60']
  const aptGet = (limit: number, ...step: string[]) => {
    const args = [...quiet, ...patience, ...step]
    return root ? run('env', args, limit) : run('sudo', ['-n', 'env', ...args], limit)
  }
  // A failed update need not matter: the lists may be fresh, or another repository is out of order.
  const update = await aptGet(updateLimit, 'update')
  const install = await aptGet(installLimit, 'install', '--no-install-recommends', ...names)
  if (install.problem === undefined) return undefined
  const before =
    update.problem === undefined ? '' : `, apt-get update before it (${update.problem})`
  return `apt-get install failed (${install.problem})${before}`
}
