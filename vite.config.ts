import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { browserTests } from './test/browser/browserTests.ts'
import { checkSourceFiles } from './test/build/checkSourceFiles.ts'
import { browsers } from './test/build/browsers.ts'
import { className } from './test/build/className.ts'
import { compactCatalogs } from './test/build/catalogs/compactCatalogs.ts'
import { compressBuild } from './test/build/compressFiles.ts'
import { contentPolicy } from './test/build/page/contentPolicy.ts'
import { importMain } from './test/build/page/importMain.ts'
import { inlineRuntime } from './test/build/page/inlineRuntime.ts'
import { inlineStyles } from './test/build/page/inlineStyles.ts'
import { leaveOutUnused } from './test/build/leaveOutUnused.ts'
import { filesToWaitFor, preloadStart } from './test/build/page/preloadStart.ts'
import { absolutePath, moduleIdOf, sourceFiles } from './test/build/sourceFiles.ts'
import { plainImports } from './test/build/plainImports.ts'
import { shortenPage } from './test/build/page/shortenPage.ts'
import { writePackage } from './test/build/package/writePackage.ts'
import { writeBom } from './test/build/package/writeBom.ts'
import { writeNotLoaded } from './test/build/catalogs/writeNotLoaded.ts'
import { answerPost } from './test/portal/answerPost.ts'
import { standInPortal } from './test/portal/standInPortal.ts'

export default defineConfig({
  // The portal chooses the path from which it serves a static app: addresses must be relative.
  base: './',
  plugins: [
    checkSourceFiles(),
    compactCatalogs(),
    writeNotLoaded(),
    react(),
    answerPost(),
    standInPortal(),
    inlineRuntime(),
    importMain(),
    shortenPage(),
    inlineStyles(),
    contentPolicy(),
    preloadStart(),
    leaveOutUnused(),
    plainImports(),
    writeBom(),
    writePackage(),
    compressBuild(),
  ],
  css: { modules: { generateScopedName: className } },
  server: { port: 5173 },
  // Dependencies that `npm run dev` would discover later, each time reloading the frame.
  optimizeDeps: {
    include: [
      'react-dom/client',
      '@bitrix24/b24jssdk',
      'lucide-react',
      'dompurify',
      'libphonenumber-js/min',
    ],
  },
  preview: { port: 5173 },
  resolve: {
    // Libraries that the SDK imports and the card never calls: see the comments in these files.
    alias: {
      luxon: absolutePath(sourceFiles.luxon),
      'qs-esm': absolutePath(sourceFiles.qs),
    },
  },
  build: {
    target: browsers,
    assetsInlineLimit: 0,
    // Every browser that can run the build supports modulepreload.
    modulePreload: { polyfill: false, resolveDependencies: filesToWaitFor },
    // Licences of the bundled packages, which must be distributed with them.
    license: { fileName: 'third-party.txt' },
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // Without its package.json, whose version only the report of a failure names.
            { name: 'sdk', test: /node_modules[\\/](?:@bitrix24|axios)[\\/].+\.m?js$/ },
            { name: 'react', test: /node_modules[\\/](?:react|react-dom|scheduler)[\\/]/ },
            // A group includes its imports; without groups the shared modules would become a dozen chunks.
            { name: 'main', test: moduleIdOf(sourceFiles.main) },
            { name: 'firstLook', test: moduleIdOf(sourceFiles.firstContacts) },
            { name: 'directories', test: moduleIdOf(sourceFiles.firstDirectories) },
            { name: 'start', test: moduleIdOf(sourceFiles.start) },
            { name: 'laterParts', test: moduleIdOf(sourceFiles.laterParts) },
          ],
        },
      },
    },
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'jsdom',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: [
            'test/{browser,portal,format,build,hosting,market,bench,papers,laws,mutants}/**',
          ],
          setupFiles: ['test/support/setup/setup.ts', 'test/support/setup/setupPage.ts'],
          // Loading the app takes longer than most tests: once for all files of a worker. `resetPage` and the
          // setup make each test a page of its own.
          isolate: false,
          maxWorkers: '100%',
          // A page is thrown away with each test: in a larger nursery (MB) it dies before it is copied about.
          execArgv: ['--max-semi-space-size=64'],
          // Only a test that fails waits so long, however busy the machine is.
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // The SDK in one file: a hundred modules otherwise.
          deps: { optimizer: { client: { enabled: true, include: ['@bitrix24/b24jssdk'] } } },
          server: { deps: { inline: [/b24jssdk/] } },
        },
      },
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          isolate: false,
          maxWorkers: '100%',
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // A worker ends when the next file is of another project: one project after the other.
          sequence: { groupOrder: 1 },
          include: [
            'test/{portal,format,build,hosting,market,bench,papers,laws,mutants}/**/*.test.ts',
            'test/browser/{machine,support}/*.test.ts',
          ],
        },
      },
      {
        extends: true,
        test: browserTests,
      },
    ],
  },
})
