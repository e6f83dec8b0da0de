import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const tokens = readFileSync('src/ui/tokens.css', 'utf8')

/** What is set in its place for whoever asks the system for more contrast. */
const [, moreContrast = ''] = /@media \(prefers-contrast: more\) \{([^}]*)\}/.exec(tokens) ?? []

/** The value of a token, `#rgb` or `#rrggbb`, in light and in dark colours. */
function valuesOf(name: string, text = tokens): { light: string; dark: string } {
  const found = new RegExp(`--ui-color-${name}: light-dark\\((#\\w+), (#\\w+)\\);`).exec(text)
  const [, light, dark] = found ?? []
  if (!light || !dark) throw new Error(`There is no colour ${name}`)
  return { light, dark }
}

/** The value of a token where more contrast is asked for. */
function darkened(name: string): { light: string; dark: string } {
  return valuesOf(name, moreContrast.includes(`-${name}:`) ? moreContrast : tokens)
}

/** @see https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(colour: string): number {
  const digits = colour.slice(1)
  const long = digits.length === 3 ? digits.replaceAll(/./g, '$&$&') : digits
  const [red = 0, green = 0, blue = 0] = [0, 2, 4]
    .map((at) => Number.parseInt(long.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

const grounds = [
  'bg-content-primary',
  'bg-content-tertiary',
  'accent-soft-blue-2',
  'accent-soft-orange-2',
  'base-7',
]

describe.each(['light', 'dark'] as const)('in %s colours', (theme) => {
  /** The contrast to the ground where it is least, with more contrast asked for. */
  const worst = (name: string): number =>
    Math.min(...grounds.map((ground) => contrast(darkened(name)[theme], darkened(ground)[theme])))

  it.each(['control', 'focus'])('the colour %s is seen on every ground', (name) => {
    for (const ground of grounds) {
      const found = contrast(valuesOf(name)[theme], valuesOf(ground)[theme])
      expect(found, ground).toBeGreaterThanOrEqual(3)
    }
  })

  it('the ring of the focus is seen on a stage that the lead has passed', () => {
    const found = contrast(valuesOf('focus')[theme], valuesOf('stage-passed')[theme])
    expect(found).toBeGreaterThanOrEqual(3)
  })

  it('what a field says as long as it is empty can be read', () => {
    const found = contrast(valuesOf('base-3')[theme], valuesOf('bg-content-primary')[theme])
    expect(found).toBeGreaterThanOrEqual(4.5)
  })

  describe('where the system asks for more contrast', () => {
    const page = 'bg-content-primary'

    it.each(['base-1', 'base-2', 'base-3'])(
      'the text %s has 7:1, and 4.5:1 on any ground',
      (name) => {
        expect(contrast(darkened(name)[theme], darkened(page)[theme])).toBeGreaterThanOrEqual(7)
        expect(worst(name)).toBeGreaterThanOrEqual(4.5)
      },
    )

    it.each(['control', 'focus'])('the colour %s is seen on every ground', (name) => {
      expect(worst(name)).toBeGreaterThanOrEqual(3)
      const passed = contrast(darkened(name)[theme], darkened('stage-passed')[theme])
      expect(passed).toBeGreaterThanOrEqual(3)
    })

    it.each(['base-6', 'divider-default', 'divider-accent'])('the line %s has 3:1', (name) => {
      expect(contrast(darkened(name)[theme], darkened(page)[theme])).toBeGreaterThanOrEqual(3)
    })

    it('nothing is fainter than without', () => {
      const names = [...moreContrast.matchAll(/--ui-color-([\w-]+):/g)].map(([, name = '']) => name)
      expect(names).not.toEqual([])
      for (const name of names) {
        const usual = contrast(valuesOf(name)[theme], valuesOf(page)[theme])
        expect(contrast(darkened(name)[theme], valuesOf(page)[theme]), name).toBeGreaterThan(usual)
      }
    })
  })
})
