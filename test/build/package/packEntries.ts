import { zipSync } from 'fflate'

/** A file for a package; `name` with forward slashes, relative to the package's root. */
export type PackageEntry = { name: string; content: Uint8Array }

/** The earliest date of the zip format. A fixed date makes the archive reproducible. */
const mtime = new Date(1980, 0, 1)

/** Packs files into a zip archive, in the order of their names. */
export function packEntries(entries: readonly PackageEntry[]): Uint8Array {
  const sorted = entries.toSorted((one, other) => (one.name < other.name ? -1 : 1))
  const files = Object.fromEntries(sorted.map(({ name, content }) => [name, content]))
  return zipSync(files, { level: 9, mtime })
}
