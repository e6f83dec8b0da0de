import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import type { Plugin, UserConfig } from 'vite'
import { buildForProduction } from '../build/buildForProduction'
import { leaveOutUnused } from '../build/leaveOutUnused'
import { absolutePath, sourceFiles } from '../build/sourceFiles'

/** Builds the `naive` app (React, Query and the SDK) into `outDir`, with Vite's default settings. */
export async function buildNaive(outDir: string): Promise<void> {
  await buildFolder('naive', outDir, { plugins: [react()], build: {} })
}

/**
 * Builds the `stack` app into `outDir`: the same libraries, with everything that makes ours fast and is no code of the
 * card. The SDK comes first and without the parts that nobody calls, React behind it.
 */
export async function buildStack(outDir: string): Promise<void> {
  await buildFolder('stack', outDir, {
    plugins: [react(), leaveOutUnused(), preloadChunks()],
    resolve: {
      alias: { luxon: absolutePath(sourceFiles.luxon), 'qs-esm': absolutePath(sourceFiles.qs) },
    },
    build: { modulePreload: { polyfill: false } },
  })
}

async function buildFolder(folder: string, outDir: string, config: UserConfig): Promise<void> {
  await buildForProduction({
    ...config,
    configFile: false,
    root: fileURLToPath(new URL(folder, import.meta.url)),
    base: './',
    logLevel: 'warn',
    build: { ...config.build, outDir, emptyOutDir: true },
  })
}

/** Lets the page ask for every chunk at once, those behind the entry at low priority. */
function preloadChunks(): Plugin {
  return {
    name: 'preload-chunks',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle = {} }) =>
        Object.values(bundle)
          .filter((file) => file.type === 'chunk' && !file.isEntry)
          .map(({ fileName }) => ({
            tag: 'link',
            attrs: {
              rel: 'modulepreload',
              crossorigin: true,
              fetchpriority: 'low',
              href: `./${fileName}`,
            },
            injectTo: 'head',
          })),
    },
  }
}
