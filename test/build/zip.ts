import { crc32, deflateRawSync } from 'node:zlib'

/** A file for an archive; `name` with forward slashes, relative to the archive's root. */
export type ZipEntry = { name: string; content: Uint8Array }

/** The first moment that the format knows, 1 January 1980: the same files make the same archive on any day. */
const dosTime = 0
const dosDate = 0b0000000_0001_00001
const version = 20
const deflated = 8
/** Names are UTF-8. */
const flags = 0x0800

/** Packs files into a zip archive, in the order of their names. */
export function zip(entries: readonly ZipEntry[]): Buffer {
  const locals: Buffer[] = []
  const central: Buffer[] = []
  let offset = 0
  const sorted = entries.toSorted((one, other) => (one.name < other.name ? -1 : 1))
  for (const { name, content } of sorted) {
    const bytes = Buffer.from(name)
    const data = deflateRawSync(content, { level: 9 })
    const facts = Buffer.alloc(26)
    facts.writeUInt16LE(version, 0)
    facts.writeUInt16LE(flags, 2)
    facts.writeUInt16LE(deflated, 4)
    facts.writeUInt16LE(dosTime, 6)
    facts.writeUInt16LE(dosDate, 8)
    facts.writeUInt32LE(crc32(content), 10)
    facts.writeUInt32LE(data.length, 14)
    facts.writeUInt32LE(content.length, 18)
    facts.writeUInt16LE(bytes.length, 22)
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), facts, bytes, data])
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE(offset, 10)
    const madeBy = Buffer.from([version, 0])
    central.push(Buffer.concat([Buffer.from('PK\x01\x02'), madeBy, facts, rest, bytes]))
    locals.push(local)
    offset += local.length
  }
  const directory = Buffer.concat(central)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(sorted.length, 4)
  end.writeUInt16LE(sorted.length, 6)
  end.writeUInt32LE(directory.length, 8)
  end.writeUInt32LE(offset, 12)
  return Buffer.concat([...locals, directory, Buffer.from('PK\x05\x06'), end])
}
