import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite'
import { moduleIdOf, sourceFiles } from '../sourceFiles.ts'

/**
 * Writes preload links for what comes after the SDK into a template element of index.html: the lead's person and phones
 * (`src/firstLook/showContacts.ts`), then the app with its styles and React (`src/start.tsx`). An inline script there
 * activates them after the requests for the SDK: in parallel they would share the bandwidth, and the request for the
 * lead, which needs the SDK, would start later.
 *
 * @throws when the build has no chunk for one of them
 */
export function preloadStart(): Plugin {
  return {
    name: 'preload-start',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html, { bundle = {} }) => {
        const chunks = Object.values(bundle).filter((file) => file.type === 'chunk')
        const entry = chunks.find((chunk) => chunk.isEntry)
        const next = [sourceFiles.firstContacts, sourceFiles.start].flatMap((file) => {
          const isWanted = moduleIdOf(file)
          const found = chunks.find(({ facadeModuleId }) => isWanted.test(facadeModuleId ?? ''))
          if (!found) throw new Error(`The build has no chunk for ${file}`)
          return withImports(found, bundle)
        })
        const atOnce = entry ? withImports(entry, bundle) : []
        const missing = new Set(next.filter((chunk) => !atOnce.includes(chunk)))
        return [
          // Before all else in the page: its scripts and styles are longer than its first packets.
          ...atOnce
            .filter(({ fileName }) => html.includes(`"./${fileName}"`))
            .map(({ fileName }) => ({
              tag: 'link',
              attrs: { rel: 'modulepreload', crossorigin: true, href: `./${fileName}` },
              injectTo: 'head-prepend' as const,
            })),
          { tag: 'template', children: [...missing].flatMap(preloadAll), injectTo: 'head' },
        ]
      },
    },
  }
}

function withImports(
  chunk: Rolldown.OutputChunk,
  bundle: Rolldown.OutputBundle,
): Rolldown.OutputChunk[] {
  const imported = chunk.imports.flatMap((name) => {
    const file = bundle[name]
    return file?.type === 'chunk' ? withImports(file, bundle) : []
  })
  return [...new Set([chunk, ...imported])]
}

function preloadAll({ fileName, viteMetadata }: Rolldown.OutputChunk): HtmlTagDescriptor[] {
  const styles = [...(viteMetadata?.importedCss ?? [])]
  return [...styles.map((name) => preload(name, 'style')), preload(fileName)]
}

function preload(fileName: string, as?: 'style'): HtmlTagDescriptor {
  const kind = as ? { rel: 'preload', as } : { rel: 'modulepreload' }
  return {
    tag: 'link',
    attrs: { ...kind, crossorigin: true, fetchpriority: 'low', href: `./${fileName}` },
  }
}
