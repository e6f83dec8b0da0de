import { readdir, readFile } from 'node:fs/promises'
import { createSecureServer } from 'node:http2'
import { extname, join, relative, sep } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import type { Certificate } from './createCertificate'

type File = { type: string; body: Buffer; cache: string }

/** The running server. */
type Host = { port: number; close: () => Promise<void> }

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
}

/** Serves each folder under `/name/` over HTTP/2, precompressed with brotli; files with hashed names are immutable. */
export async function serveFolders(
  folders: Readonly<Record<string, string>>,
  { key, cert }: Certificate,
): Promise<Host> {
  const files = new Map<string, File>()
  for (const [name, folder] of Object.entries(folders)) {
    for (const [path, file] of await readFolder(folder)) files.set(`/${name}/${path}`, file)
  }
  const server = createSecureServer({ key, cert }, (request, response) => {
    const path = request.url.replace(/[?#].*$/, '')
    const file = files.get(path.endsWith('/') ? `${path}index.html` : path)
    request.resume()
    if (!file) {
      response.writeHead(404).end()
      return
    }
    response.writeHead(200, {
      'content-type': file.type,
      'content-encoding': 'br',
      'content-length': file.body.length,
      'cache-control': file.cache,
    })
    response.end(file.body)
  })
  await new Promise<void>((resolve) => {
    server.listen(0, 'localhost', resolve)
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The host has no port')
  return {
    port: address.port,
    // Not awaited: connections end when the browser closes.
    close: async () => void server.close(),
  }
}

async function readFolder(folder: string): Promise<[path: string, file: File][]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return Promise.all(
    entries
      .filter((entry) => entry.isFile())
      .map(async (entry): Promise<[string, File]> => {
        const file = join(entry.parentPath, entry.name)
        const path = relative(folder, file).split(sep).join('/')
        const body = brotliCompressSync(await readFile(file))
        const cache = path.startsWith('assets/')
          ? 'public, max-age=31536000, immutable'
          : 'no-store'
        return [path, { type: types[extname(file)] ?? 'application/octet-stream', body, cache }]
      }),
  )
}
