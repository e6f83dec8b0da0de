import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite'
import { moduleIdOf, sourceFiles } from './sourceFiles.ts'

/**
 * Writes modulepreload links for `src/start.tsx` and React into a template element of index.html. An inline script there
 * activates them after the requests for the SDK: in parallel they would share the bandwidth, and the request for the
 * lead, which needs the SDK, would start later.
 *
 * @throws when the build has no chunk for `src/start.tsx`
 */
export function preloadStart(): Plugin {
  const isStart = moduleIdOf(sourceFiles.start)
  return {
    name: 'preload-start',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle = {} }) => {
        const chunks = Object.values(bundle).filter((file) => file.type === 'chunk')
        const entry = chunks.find((chunk) => chunk.isEntry)
        const start = chunks.find(({ facadeModuleId }) => isStart.test(facadeModuleId ?? ''))
        if (!start) throw new Error(`The build has no chunk for ${sourceFiles.start}`)
        const atOnce = new Set(entry ? withImports(entry, bundle) : [])
        const files = withImports(start, bundle).filter((name) => !atOnce.has(name))
        return [{ tag: 'template', children: files.map(preload), injectTo: 'head' }]
      },
    },
  }
}

function withImports(chunk: Rolldown.OutputChunk, bundle: Rolldown.OutputBundle): string[] {
  const imported = chunk.imports.flatMap((name) => {
    const file = bundle[name]
    return file?.type === 'chunk' ? withImports(file, bundle) : []
  })
  return [...new Set([chunk.fileName, ...imported])]
}

function preload(fileName: string): HtmlTagDescriptor {
  return {
    tag: 'link',
    attrs: { rel: 'modulepreload', crossorigin: true, fetchpriority: 'low', href: `./${fileName}` },
  }
}
