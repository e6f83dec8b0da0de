import { build, type InlineConfig } from 'vite'

/**
 * Runs Vite's build as `npm run build` does, also inside Vitest, which sets NODE_ENV=test: with that Vite would bundle
 * React's development build.
 */
export async function buildForProduction(config: InlineConfig): ReturnType<typeof build> {
  const before = process.env['NODE_ENV']
  process.env['NODE_ENV'] = 'production'
  try {
    return await build({ mode: 'production', ...config })
  } finally {
    if (before === undefined) delete process.env['NODE_ENV']
    else process.env['NODE_ENV'] = before
  }
}
