import { extname } from 'node:path'
import type { ZipEntry } from './zip.ts'

/** Where an address of a page leads that lies at a place of the portal's choosing. */
const addresses = /\b(?:src|href)="([^"]*)"/g
const absolute = /^(?:\/|[a-z][a-z0-9+.-]*:)/i
const fromRoot = /["'(`]\/(?:assets|src)\//

/** What would keep a built app from working, or from being published, as a static app; empty = nothing. */
export function packageProblems(entries: readonly ZipEntry[]): string[] {
  const problems = entries.flatMap(problemsOf)
  if (entries.some(({ name }) => name === 'index.html')) return problems
  return ['There is no index.html at the root.', ...problems]
}

function problemsOf({ name, content }: ZipEntry): string[] {
  const type = extname(name)
  if (type === '.map') return [`${name} is a source map.`]
  if (!['.html', '.js', '.css'].includes(type)) return []
  const text = Buffer.from(content).toString()
  const problems: string[] = []
  if (/[#@]\s*sourceMappingURL=/.test(text)) problems.push(`${name} names a source map.`)
  if (fromRoot.test(text)) problems.push(`${name} loads something from the root of its host.`)
  // The other pages are read by people, who may follow a link to anywhere.
  if (name !== 'index.html') return problems
  for (const [, address = ''] of text.matchAll(addresses)) {
    if (absolute.test(address)) problems.push(`${name} has the absolute address ${address}.`)
  }
  return problems
}
