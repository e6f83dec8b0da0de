import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'
import { absolutePath } from '../sourceFiles.ts'

/** The file's name as CycloneDX recommends it. */
const bomName = 'bom.cdx.json'

/** What `package.json` and `package-lock.json` say of a package, as far as the bill of materials needs it. */
type Package = { name?: string; version?: string; license?: string; integrity?: string }

/** The folder of a package in a module's id: the last `node_modules/name` or `node_modules/@scope/name`. */
const packageFolder = /^.*[\\/](node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)/

/**
 * Adds a bill of materials of what the build ships: every package of which at least one module is in it, with version,
 * licence and the hash of its archive. The same sources give the same bill.
 *
 * @see https://cyclonedx.org/docs/1.6/json/
 */
export function writeBom(): Plugin {
  return {
    name: 'write-bom',
    apply: 'build',
    generateBundle(_options, bundle) {
      const modules = Object.values(bundle).flatMap((file) =>
        file.type === 'chunk' ? Object.entries(file.modules) : [],
      )
      const shipped = modules.flatMap(([id, { renderedLength }]) =>
        renderedLength > 0 ? [id] : [],
      )
      this.emitFile({ type: 'asset', fileName: bomName, source: bomOf(shipped) })
    },
  }
}

/** The bill of materials of these modules, by their ids, as JSON. */
export function bomOf(moduleIds: readonly string[]): string {
  const lock = locked()
  const folders = new Set(moduleIds.flatMap((id) => packageFolder.exec(id)?.[1] ?? []))
  const components = [...folders]
    .map((folder) => folder.replaceAll('\\', '/'))
    .toSorted()
    .map((folder) => component(folder, lock[folder] ?? {}))
  const { name, version } = readJson('package.json')
  const bom = {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { component: { type: 'application', name, version } },
    components,
  }
  return `${JSON.stringify(bom, null, 2)}\n`
}

function component(folder: string, { version, integrity }: Package) {
  const name = folder.replace('node_modules/', '')
  const { license } = readJson(`${folder}/package.json`)
  if (!version || !license) throw new Error(`${name} has no version or no licence`)
  return {
    type: 'library',
    'bom-ref': `${name}@${version}`,
    name,
    version,
    purl: `pkg:npm/${name.replace('@', '%40')}@${version}`,
    licenses: [{ expression: license }],
    hashes: hashesOf(integrity ?? ''),
  }
}

/** The hash of a package's archive: `sha512-` and base64 in the lock file, hexadecimal in the bill. */
function hashesOf(integrity: string) {
  const [algorithm, digest] = integrity.split('-')
  if (algorithm !== 'sha512' || !digest) return []
  return [{ alg: 'SHA-512', content: Buffer.from(digest, 'base64').toString('hex') }]
}

function locked(): Record<string, Package> {
  const lock: { packages?: Record<string, Package> } = JSON.parse(readText('package-lock.json'))
  return lock.packages ?? {}
}

function readJson(file: string): Package {
  const read: Package = JSON.parse(readText(file))
  return read
}

const readText = (file: string): string => readFileSync(absolutePath(file), 'utf8')
