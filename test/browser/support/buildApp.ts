import { build } from 'vite'

/**
 * Builds the app as `npm run build` does, but into `outDir`, so that your `dist` is kept.
 * Vitest runs with NODE_ENV=test, under which Vite would bundle React's development build.
 */
export async function buildApp(outDir: string): Promise<void> {
  const before = process.env['NODE_ENV']
  process.env['NODE_ENV'] = 'production'
  try {
    await build({ mode: 'production', logLevel: 'warn', build: { outDir, emptyOutDir: true } })
  } finally {
    if (before === undefined) delete process.env['NODE_ENV']
    else process.env['NODE_ENV'] = before
  }
}
