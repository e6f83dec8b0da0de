import type { Plugin } from 'vite'

/** The bundler's own helpers, as it writes them into a chunk: declarations, then one list of exports. */
const runtime = /^([^]*?)export\s*\{([^}]*)\};?\s*$/

/**
 * Writes the bundler's helpers, 0.4 kB that it keeps in a chunk of their own, into the chunks that use them: as a file
 * they would be one more request in the first round trip.
 *
 * @throws when the helpers or an import of them are not written as expected
 */
export function inlineRuntime(): Plugin {
  return {
    name: 'inline-runtime',
    apply: 'build',
    generateBundle: {
      // Before the page is written, which lists the files of its entry.
      order: 'pre',
      handler(_options, bundle) {
        const found = Object.values(bundle).find(
          (file) => file.type === 'chunk' && file.name === 'rolldown-runtime',
        )
        if (found?.type !== 'chunk') return
        const [, code = '', list = ''] = runtime.exec(found.code) ?? []
        // `export{a as b}` returns `{b:a}`.
        const helpers = `(()=>{${code}return{${list.replaceAll(/([\w$]+) as ([\w$]+)/g, '$2:$1')}}})()`
        const name = found.fileName.replace(/^.*\//, '').replaceAll('.', String.raw`\.`)
        const imported = new RegExp(String.raw`import\s*\{([^}]*)\}\s*from\s*"\./${name}";`)
        for (const chunk of Object.values(bundle)) {
          if (chunk.type !== 'chunk' || !chunk.imports.includes(found.fileName)) continue
          const [line, names = ''] = imported.exec(chunk.code) ?? []
          if (line === undefined || code === '') throw new Error('The helpers cannot be inlined')
          const taken = names.replaceAll(/([\w$]+) as ([\w$]+)/g, '$1:$2')
          chunk.code = chunk.code.replace(line, '')
          chunk.code = `const{${taken}}=${helpers};${chunk.code}`
          chunk.imports = chunk.imports.filter((other) => other !== found.fileName)
        }
        delete bundle[found.fileName]
      },
    },
  }
}
