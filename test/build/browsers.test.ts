import { readFileSync } from 'node:fs'
import { resolveConfig } from 'vite'
import { expect, it } from 'vitest'
import { browsers } from './browsers'
import { absolutePath } from './sourceFiles'

const sources = import.meta.glob<string>('../../src/**/*.{ts,tsx}', {
  query: '?raw',
  import: 'default',
  eager: true,
})

it('the build is for the browsers that the papers name', async () => {
  const { build } = await resolveConfig({ configFile: absolutePath('vite.config.ts') }, 'build')
  expect(build.target).toEqual(browsers)
  const features = readFileSync(absolutePath('.github/FEATURES.md'), 'utf8')
  const [chrome, edge, firefox, safari, ios] = browsers.map((browser) =>
    browser.replace(/^[a-z]+/, ''),
  )
  expect([edge, ios]).toEqual([chrome, safari])
  expect(features).toContain(`Chrome and Edge ${chrome}, Firefox ${firefox}, Safari ${safari} on`)
})

// What one of these browsers lacks: the first version that has it, and the files that ask for it before they use it.
it.each([
  ['Intl.Segmenter, Firefox 125', /\bIntl\.Segmenter\(/, ['format/person/initials.ts']],
  ['requestIdleCallback, not Safari', /\brequestIdleCallback\(/, ['ui/hooks/whenIdle.ts']],
  ['Intl.DurationFormat, Chrome 129', /\bDurationFormat\(/, []],
  ['Promise.withResolvers, Chrome 119', /\bwithResolvers\b/, []],
  ['Promise.try, Chrome 128', /\bPromise\.try\b/, []],
  ['AbortSignal.any, Chrome 116', /\bAbortSignal\.any\b/, []],
  ['URL.canParse, Safari 17, and URL.parse', /\bURL\.(?:canP|p)arse\(/, []],
  ['Object.groupBy and Map.groupBy, Chrome 117', /\b(?:Object|Map)\.groupBy\b/, []],
  ['methods of sets, Chrome 122', /\.(?:union|intersection|difference|isSubsetOf)\(/, []],
  ['startViewTransition, Firefox 144', /\bstartViewTransition\b/, []],
  ['scheduler, Firefox 142', /\bscheduler\.(?:yield|postTask)\b/, []],
  ['the flag v of expressions, Chrome 112', /\/[dgimsy]*v[dgimsy]*[,;.)\n]/, []],
] satisfies [string, RegExp, string[]][])(
  '%s: only where there is another way',
  (_what, use, files) => {
    const users = Object.entries(sources).flatMap(([path, text]) =>
      use.test(text) ? path.replace('../../src/', '') : [],
    )
    expect(users).toEqual(files)
  },
)
