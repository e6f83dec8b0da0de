import type { Plugin } from 'vite'

/** An import through Vite's loader of further files, without any: as the build writes it. */
const withoutFiles = /[\w$]+\(\(\)=>(import\(`[^`]+`\)),\[\],import\.meta\.url\)/g
/** What that loader asks of a page whose content policy works with a nonce. Ours lists hosts. */
const nonce =
  /([\w$]+)=document\.querySelector\(`meta\[property=csp-nonce\]`\),([\w$]+)=\1\?\.nonce\|\|\1\?\.getAttribute\(`nonce`\)/
/** Whether the browser knows `modulepreload`, as every one does that can run the build. */
const support =
  /=\(function\(\)\{let ([\w$]+)=typeof document<`u`&&document\.createElement\(`link`\)\.relList;return \1&&\1\.supports&&\1\.supports\(`modulepreload`\)\?(`modulepreload`):`preload`\}\)\(\)/
/** How that loader announces a failure before it throws it. The app does not listen. */
const announcement =
  /let ([\w$]+)=new Event\(`vite:preloadError`,\{cancelable:!0\}\);if\(\1\.payload=([\w$]+),window\.dispatchEvent\(\1\),!\1\.defaultPrevented\)(throw \2)/

/**
 * Writes imports on demand that need no further file as plain ones. Vite's loader does nothing for them but announce a
 * failure; twenty catalogs are imported so. For the others it need neither announce one, nor look for a nonce or for
 * the support of `modulepreload`.
 */
export function plainImports(): Plugin {
  return {
    name: 'plain-imports',
    apply: 'build',
    generateBundle: {
      // After Vite has listed the files.
      order: 'post',
      handler(_options, bundle) {
        for (const chunk of Object.values(bundle)) {
          if (chunk.type !== 'chunk') continue
          chunk.code = chunk.code
            .replaceAll(withoutFiles, '$1')
            .replace(nonce, '$2')
            .replace(support, '=$2')
            .replace(announcement, '$3')
        }
      },
    },
  }
}
