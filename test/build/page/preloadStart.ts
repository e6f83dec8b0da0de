import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite'
import { moduleIdOf, sourceFiles } from '../sourceFiles.ts'

/**
 * Tells the page which files come after each other:
 *
 * - what the request for the lead needs, in links before everything else in the page;
 * - behind it the lead's person and phones (`src/firstLook/showContacts.ts`), the request for the directories, and
 *   React: in a template that an inline script of the page activates. Beside the first ones they would share the
 *   bandwidth, and the request for the lead would start later;
 * - the app with its styles (`src/start.tsx`), in a template that the same script activates on a short line. On a long
 *   one `src/main.ts` does, so late that their bytes come behind the lead's answer and do not hold it up;
 * - the scripts of the card's later parts, in a template that `src/main.ts` activates when the lead's answer has come.
 *   React's start asks for their styles long before it draws them, and Chromium warns in the console of a preloaded
 *   style that a slow portal leaves unused for three seconds.
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
        const entry = Object.values(bundle).find((file) => file.type === 'chunk' && file.isEntry)
        const first = entry?.type === 'chunk' ? withImports(entry, bundle) : []
        const start = chunksOf(
          [sourceFiles.firstContacts, sourceFiles.firstDirectories, sourceFiles.start],
          bundle,
        ).filter((chunk) => !first.includes(chunk))
        const later = chunksOf([sourceFiles.laterParts], bundle).filter(
          (chunk) => !first.includes(chunk) && !start.includes(chunk),
        )
        return [
          ...first
            // The entry itself does nothing but import the others, and is left out of the page.
            .filter((chunk) => chunk !== entry || html.includes(`"./${chunk.fileName}"`))
            .map(({ fileName }): HtmlTagDescriptor => ({
              tag: 'link',
              attrs: { rel: 'modulepreload', crossorigin: true, href: `./${fileName}` },
              injectTo: 'head-prepend',
            })),
          templateOf('start', start.filter((chunk) => !isApp(chunk)).flatMap(preloadAll)),
          templateOf('app', start.filter(isApp).flatMap(preloadAll)),
          templateOf(
            'later',
            later.map(({ fileName }) => preload(fileName)),
          ),
        ]
      },
    },
  }
}

/** Whether a chunk is the app's own: React is in another. */
const isApp = ({ name }: Rolldown.OutputChunk): boolean => name === 'start'

/**
 * Which files an import on demand fetches beside its own: in `src/main.ts` its styles alone, because the page lists the
 * scripts already, and each name costs bytes before the title.
 */
export function filesToWaitFor(
  _file: string,
  files: string[],
  { hostId }: { hostId: string },
): string[] {
  return /(?:^|\/)main-[^/]+\.js$/.test(hostId)
    ? files.filter((file) => file.endsWith('.css'))
    : files
}

/** The chunks with these files, and all that they import. */
function chunksOf(files: readonly string[], bundle: Rolldown.OutputBundle): Rolldown.OutputChunk[] {
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk')
  const found = files.flatMap((file) => {
    const isWanted = moduleIdOf(file)
    const chunk = chunks.find(({ facadeModuleId }) => isWanted.test(facadeModuleId ?? ''))
    if (!chunk) throw new Error(`The build has no chunk for ${file}`)
    return withImports(chunk, bundle)
  })
  return [...new Set(found)]
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

/** Links that do nothing before a script moves them out of their template. */
function templateOf(name: string, links: HtmlTagDescriptor[]): HtmlTagDescriptor {
  return { tag: 'template', attrs: { id: name }, children: links, injectTo: 'head' }
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
