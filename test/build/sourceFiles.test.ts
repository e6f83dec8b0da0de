import { build, type Plugin } from 'vite'
import { describe, expect, it } from 'vitest'
import { checkSourceFiles } from './checkSourceFiles'
import { leaveOutUnused } from './leaveOutUnused'
import { absolutePath, moduleIdOf, sourceFiles } from './sourceFiles'

/** Builds one small module with a plugin. */
const buildWith = (plugin: Plugin) =>
  build({
    configFile: false,
    logLevel: 'silent',
    plugins: [plugin],
    build: { write: false, lib: { entry: absolutePath(sourceFiles.qs), formats: ['es'] } },
  })

describe('a build fails when', () => {
  it('it names a file that does not exist', async () => {
    const building = buildWith(checkSourceFiles([sourceFiles.main, 'src/card/gone.ts']))
    await expect(building).rejects.toThrow('files that do not exist: src/card/gone.ts')
  })

  it('it replaces an import that no module has', async () => {
    const gone = { importer: 'axios/gone.js', specifier: './fetch.js', file: sourceFiles.qs }
    const building = buildWith(leaveOutUnused([gone]))
    await expect(building).rejects.toThrow('no module has: ./fetch.js in axios/gone.js')
  })
})

it('a build succeeds when every file that it names exists', async () => {
  await expect(buildWith(checkSourceFiles())).resolves.toBeDefined()
})

it.each(['/home/app/src/main.ts', String.raw`C:\app\src\main.ts`])('%s is src/main.ts', (id) => {
  expect(moduleIdOf(sourceFiles.main).test(id)).toBe(true)
})

it.each(['/home/app/src/main.tsx', '/home/app/othersrc/main.ts', '/home/app/src/mainXts'])(
  '%s is not',
  (id) => {
    expect(moduleIdOf(sourceFiles.main).test(id)).toBe(false)
  },
)
