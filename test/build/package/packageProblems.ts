import { extname } from 'node:path'
import type { PackageEntry } from './packEntries.ts'

/** Text files of a built app; `types` adds the binary ones. */
const texts = new Set(['.html', '.js', '.css', '.svg'])
const types = new Set([...texts, '.txt', '.json', '.png', '.webp', '.woff2'])

/** Addresses in a page. They must be relative: the portal chooses the path from which it serves the app. */
const addresses = /\b(?:src|href)="([^"]*)"/g
const absolute = /^(?:\/|[a-z][a-z0-9+.-]*:)/i
const fromRoot = /["'(`]\/(?:assets|src)\//
/** URL of an incoming webhook, which gives access with its owner's rights. */
const webhook = /\/rest\/\d+\/[a-z0-9]{10,}/i

/** Lists what would keep a built app from working, or from being published, as a static app. */
export function packageProblems(entries: readonly PackageEntry[]): string[] {
  const problems = entries.flatMap(problemsOf)
  if (entries.some(({ name }) => name === 'index.html')) return problems
  return ['There is no index.html at the root.', ...problems]
}

function problemsOf({ name, content }: PackageEntry): string[] {
  const type = extname(name)
  if (type === '.map') return [`${name} is a source map.`]
  if (!types.has(type)) return [`${name} is no part of an app.`]
  if (!texts.has(type)) return []
  const text = Buffer.from(content).toString()
  const problems: string[] = []
  if (/[#@]\s*sourceMappingURL=/.test(text)) problems.push(`${name} names a source map.`)
  if (fromRoot.test(text)) problems.push(`${name} loads something from the root of its host.`)
  if (webhook.test(text)) problems.push(`${name} holds the secret of a webhook.`)
  // Other pages (privacy, licence) may link to any site.
  if (name !== 'index.html') return problems
  for (const [, address = ''] of text.matchAll(addresses)) {
    if (absolute.test(address)) problems.push(`${name} has the absolute address ${address}.`)
  }
  return problems
}
