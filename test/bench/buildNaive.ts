import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { buildForProduction } from '../build/buildForProduction'

/** Builds the `naive` app (React, Query and the SDK) into `outDir`, with Vite's default settings. */
export async function buildNaive(outDir: string): Promise<void> {
  await buildForProduction({
    configFile: false,
    root: fileURLToPath(new URL('naive', import.meta.url)),
    base: './',
    logLevel: 'warn',
    plugins: [react()],
    build: { outDir, emptyOutDir: true },
  })
}
