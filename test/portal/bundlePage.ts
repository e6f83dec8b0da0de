import { fileURLToPath } from 'node:url'
import { build, type Connect } from 'vite'

type PageFile = { type: string; cache: string; body: string | Uint8Array }

/** The portal's page as files by path, `index.html` among them. */
export type PageFiles = ReadonlyMap<string, PageFile>

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
}

let bundled: Promise<PageFiles> | undefined

/**
 * Bundles the portal's page into memory, once per process. Its forty modules one by one cost a browser a third of the
 * time in which it opens the card.
 */
export function bundlePage(): Promise<PageFiles> {
  bundled ??= bundle()
  return bundled
}

async function bundle(): Promise<PageFiles> {
  const outputs = await build({
    configFile: false,
    envFile: false,
    root: fileURLToPath(new URL('page', import.meta.url)),
    logLevel: 'error',
    build: {
      write: false,
      // Tests refuse the app its own `assets`.
      assetsDir: 'page',
      minify: false,
      target: 'esnext',
      modulePreload: { polyfill: false },
    },
  })
  const files = new Map<string, PageFile>()
  for (const { output } of [outputs].flat().filter((one) => 'output' in one)) {
    for (const file of output) {
      const type = types[file.fileName.replace(/^.*\./, '')] ?? 'application/octet-stream'
      const body = file.type === 'chunk' ? file.code : file.source
      const isHashed = file.fileName !== 'index.html'
      const cache = isHashed ? 'public, max-age=31536000, immutable' : 'no-store'
      files.set(`/${file.fileName}`, { type, cache, body })
    }
  }
  return files
}

/** Sends the files of the page by their paths, and the page itself for every other path of the portal. */
export const servePage =
  (files: PageFiles): Connect.NextHandleFunction =>
  ({ method, url = '' }, response, next) => {
    const path = url.split('?')[0] ?? ''
    const file = files.get(path) ?? (path.includes('.') ? undefined : files.get('/index.html'))
    if (method !== 'GET' || !file) return next()
    response.writeHead(200, { 'Content-Type': file.type, 'Cache-Control': file.cache })
    response.end(file.body)
  }
