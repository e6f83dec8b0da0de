import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  breakpointsIn,
  coloursIn,
  foreignModules,
  listedBreakpoints,
  ownFields,
  spacingsIn,
  strayClasses,
  unknownTokens,
  type Source,
  withoutComments,
} from './styleProblems'

const read = (path: string): Source => ({ path, text: readFileSync(path, 'utf8') })

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).map(
  (path) => `src/${path.replaceAll('\\', '/')}`,
)
const styles = files.filter((path) => path.endsWith('.css')).map(read)
const components = files.filter((path) => path.endsWith('.tsx')).map(read)
const page = read('index.html')
const tokensPath = 'src/ui/tokens.css'
const tokens = read(tokensPath)
const others = styles.filter(({ path }) => path !== tokensPath)
const css = (text: string): Source => ({ path: 'a.css', text })

it('there are styles and components to look at', () => {
  expect(others.length).toBeGreaterThan(30)
  expect(components.length).toBeGreaterThan(60)
})

describe('colours', () => {
  it('stand in the tokens only', () => {
    expect(coloursIn(tokens)).not.toEqual([])
    expect(others.flatMap(coloursIn)).toEqual([])
  })

  it.each([
    '#fff',
    '#0000000a',
    'rgb(0 0 0 / 50%)',
    'hsl(0deg 0% 0%)',
    'light-dark(var(--a), var(--b))',
    '1px solid white',
    'linear-gradient(black, transparent)',
    'DarkGrey',
  ])('are found in another file: %s', (value) => {
    expect(coloursIn(css(`.a { background: ${value} }`))).toHaveLength(1)
  })

  it.each(['var(--ui-color-accent-soft-red-2)', 'transparent', 'inherit', 'none', 'calc(1px)'])(
    'are not seen in %s',
    (value) => {
      expect(
        coloursIn(css(`/* red */ .red { background: ${value}; white-space: nowrap }`)),
      ).toEqual([])
    },
  )
})

describe('spacing', () => {
  it('is always a token', () => {
    expect(others.flatMap(spacingsIn)).toEqual([])
  })

  it.each([
    'margin: 4px',
    'margin-block-start: -4px',
    'padding: var(--ui-space-4) 10px',
    'padding-inline: 0.5rem',
    'gap: 1em',
    'column-gap: calc(100% - 3px)',
  ])('is found without one: %s', (declaration) => {
    expect(spacingsIn(css(`.a { ${declaration} }`))).toHaveLength(1)
  })

  it.each(['margin: 0 auto', 'padding: var(--ui-space-4) 0', 'padding: 6vh', 'inline-size: 52px'])(
    'is not seen in %s',
    (declaration) => {
      expect(spacingsIn(css(`.a { ${declaration} }`))).toEqual([])
    },
  )
})

describe('tokens', () => {
  it('are all set where they are used', () => {
    expect(unknownTokens(styles)).toEqual([])
  })

  it('are all used where they are set', () => {
    const users = [...styles, ...components].map(({ text }) => text).join('\n')
    const names = [...tokens.text.matchAll(/^ *(?<name>--[\w-]+):/gm)].map(
      ({ groups }) => groups?.['name'] ?? '',
    )
    expect(names).not.toEqual([])
    expect(names.filter((name) => !users.includes(`var(${name})`))).toEqual([])
  })

  it('are found when they are set nowhere', () => {
    const used = css('.a { gap: var(--ui-space-5); --b: 0; margin: var(--b) }')
    expect(unknownTokens([used])).toEqual(['a.css: --ui-space-5'])
  })
})

describe('breakpoints', () => {
  const listed = listedBreakpoints(tokens.text)

  it('are those that the tokens list, and each of these is used', () => {
    expect(others.flatMap((file) => breakpointsIn(file, listed))).toEqual([])
    for (const one of listed) {
      const fewer = new Set([...listed].filter((other) => other !== one))
      expect(
        others.flatMap((file) => breakpointsIn(file, fewer)),
        one,
      ).not.toEqual([])
    }
  })

  it.each([
    '@media (width < 481px)',
    '@media (max-width: 480px)',
    '@media (height < 480px)',
    '@media (width < 30em)',
    '@media (400px <= width < 480px)',
    '@container (width < 480px)',
  ])('are found when they are not listed: %s', (query) => {
    expect(breakpointsIn(css(`${query} { .a { margin: 0 } }`), listed)).toHaveLength(1)
  })

  it.each(['@media (width >= 480px)', '@media (prefers-reduced-motion: reduce)'])(
    'are left alone: %s',
    (query) => {
      expect(breakpointsIn(css(`${query} { .a { margin: 0 } }`), listed)).toEqual([])
    },
  )
})

describe('a module of styles', () => {
  it('belongs to the component of its name and to no other', () => {
    expect(components.flatMap(foreignModules)).toEqual([])
  })

  it.each(['./Row.module.css', '../Block.module.css', '../../card/Block.module.css'])(
    'is found when another component imports it: %s',
    (from) => {
      const text = `import a from './Block.module.css'\nimport b from '${from}'`
      expect(foreignModules({ path: 'src/card/Block.tsx', text })).toEqual([
        `src/card/Block.tsx: ${from}`,
      ])
    },
  )
})

describe('a field to fill in', () => {
  it('is one of the controls, so that all look the same', () => {
    expect(components.flatMap(ownFields)).toEqual([])
  })

  it.each(['<input', '<select', '<textarea'])(
    'is found when a component draws its own: %s',
    (tag) => {
      expect(ownFields({ path: 'src/card/Block.tsx', text: `${tag} value="" />` })).toHaveLength(1)
      expect(ownFields({ path: 'src/ui/controls/Field.tsx', text: `${tag} />` })).toEqual([])
    },
  )
})

it('the page has one polite voice, which reads every outcome out once', () => {
  const voice = /role="(?:status|alert|log)"|aria-live|<output\b/
  const voices = components.filter(({ text }) => voice.test(text)).map(({ path }) => path)
  expect(voices).toEqual(['src/ui/access/Announcer.tsx'])
})

describe('the geometry of the card', () => {
  const wearers = [...components, page]

  it('is written once: index.html and the components wear what the shared styles hold', () => {
    expect(strayClasses('shape', styles, wearers)).toEqual([])
    expect(strayClasses('first-look', styles, wearers)).toEqual([])
  })

  it('is found when a class is worn but not written, or written but not worn', () => {
    const worn = { path: 'a.tsx', text: '<p className="shape-left shape-right" />' }
    expect(strayClasses('shape', [css('.shape-right {} .shape-top {}')], [worn])).toEqual([
      'worn by nobody: shape-top',
      'written nowhere: shape-left',
    ])
  })

  it('is that of the first look, too: its own styles set no spacing', () => {
    expect(declared(read('src/firstLook/firstLook.css'))).not.toMatch(/\b(?:margin|padding|gap)\b/)
    expect(declared(read('src/ui/shape.css'))).toMatch(/\b(?:margin|padding|gap)\b/)
  })
})

const declared = ({ text }: Source): string => withoutComments(text)

it('a shape that is told by its background is seen where colours are forced, too', () => {
  // The bones of shape.css tell nothing.
  const ofParts = styles.filter(({ path }) => path.endsWith('.module.css'))
  const unseen = ofParts.flatMap(({ path, text }) =>
    [...withoutComments(text).matchAll(/([^{}]+)\{([^{}]*)\}/g)]
      .filter(
        ([, , body = '']) =>
          /(?:width|inline-size): \d+px/.test(body) &&
          /(?:height|block-size): \d+px/.test(body) &&
          /background: var/.test(body) &&
          !/border:/.test(body),
      )
      .filter(() => !text.includes('forced-color'))
      .map(([, selector = '']) => `${path} ${selector.trim()}`),
  )
  expect(unseen).toEqual([])
})
