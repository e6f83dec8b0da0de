import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { answerPost } from './test/portal/answerPost.ts'
import { standInPortal } from './test/portal/standInPortal.ts'

export default defineConfig({
  // The portal serves a static app from a path of its own choosing: only relative addresses work.
  base: './',
  plugins: [react(), answerPost(), standInPortal()],
  server: { port: 5173 },
  // Found out page by page otherwise, and each find would reload the frame in the first minute.
  optimizeDeps: {
    include: ['react-dom/client', '@bitrix24/b24jssdk', 'lucide-react', 'valibot', 'dompurify'],
  },
  preview: { port: 5173 },
  build: { assetsInlineLimit: 0 },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'jsdom',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/browser/**', 'test/portal/**', 'test/support/**'],
          setupFiles: ['test/support/setup.ts'],
          // The SDK in one file that can be loaded anew: without the connection of the test before.
          deps: { optimizer: { client: { enabled: true, include: ['@bitrix24/b24jssdk'] } } },
          server: { deps: { inline: [/b24jssdk/] } },
        },
      },
      {
        extends: true,
        test: {
          name: 'portal',
          environment: 'node',
          include: ['test/portal/**/*.test.ts', 'test/support/**/*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          environment: 'node',
          include: ['test/browser/**/*.test.ts'],
          globalSetup: ['test/browser/globalSetup.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
