import { readdir, readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { extname, join, relative, sep } from 'node:path'

/** A running server of the built app: `url` is the address of its page. */
export type ServedApp = { url: string; close: () => Promise<void> }

type Answer = { file: string; type: string; cache: string; methods: readonly string[] }

/** A subfolder, since the app must not depend on being at the root of the host. */
const base = '/apps/lead-card/'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
}

/** The allow-list of paths, so that no path can leave the folder. */
async function listAnswers(dist: string): Promise<Map<string, Answer>> {
  const entries = await readdir(dist, { recursive: true, withFileTypes: true })
  const answers = new Map<string, Answer>()
  for (const entry of entries.filter((one) => one.isFile())) {
    const file = join(entry.parentPath, entry.name)
    const name = relative(dist, file).split(sep).join('/')
    const hashed = name.startsWith('assets/')
    const answer = {
      file,
      type: types[extname(name)] ?? 'application/octet-stream',
      cache: hashed ? 'public, max-age=31536000, immutable' : 'no-store',
      methods: name === 'index.html' ? ['GET', 'HEAD', 'POST'] : ['GET', 'HEAD'],
    }
    answers.set(base + name, answer)
    if (name === 'index.html') answers.set(base, answer)
  }
  if (!answers.has(base)) throw new Error(`There is no index.html in ${dist}`)
  return answers
}

function requestedPath(request: IncomingMessage): string | undefined {
  try {
    return decodeURIComponent((request.url ?? '').replace(/[?#].*$/, ''))
  } catch {
    return undefined // a broken % escape
  }
}

async function reply(
  answers: ReadonlyMap<string, Answer>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  request.resume() // the body of the portal's form is not for the server
  const path = requestedPath(request)
  const answer = path === undefined ? undefined : answers.get(path)
  const method = request.method ?? 'GET'
  if (!answer?.methods.includes(method)) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found')
    return
  }
  const body = await readFile(answer.file)
  response.writeHead(200, {
    'content-type': answer.type,
    'content-length': body.length,
    'cache-control': answer.cache,
    'x-content-type-options': 'nosniff',
  })
  response.end(method === 'HEAD' ? undefined : body)
}

/**
 * Serves a built app from a sub-path of an origin of its own, a free port of this computer,
 * and answers the form POST with which Bitrix24 opens an app as well as a plain GET.
 */
export async function serveApp(dist: string): Promise<ServedApp> {
  const answers = await listAnswers(dist)
  const server = createServer((request, response) => {
    reply(answers, request, response).catch((error: unknown) => {
      response.destroy(error instanceof Error ? error : undefined)
    })
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, 'localhost', resolve)
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port')
  return {
    url: `http://localhost:${address.port}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
