import type { AddressParts } from './AddressParts'

const names = ['street', 'line2', 'city', 'region', 'province', 'postalCode', 'country'] as const
const places = ['postalCode', 'city', 'region', 'province', 'country'] as const

/** What stands before the name of a town in Russian and Ukrainian. */
const kindOfTown = /^(?:г|гор|город|м|місто)[.\s]\s*/u

/**
 * Takes the parts of an address, returns them trimmed, `''` where nothing is said, without what the street says already:
 * many type the whole address into it, or the town or the street into the second line.
 */
export function withoutRepeats(parts: AddressParts): Record<keyof AddressParts, string> {
  const tidied = Object.fromEntries(names.map((name) => [name, tidy(parts[name])]))
  const text = (name: keyof AddressParts): string => tidied[name] ?? ''
  const segments = text('street')
    .toLowerCase()
    .split(/[,;\n]/)
    .map((segment) => segment.trim())
  // A street that is a single name may well be that of its village.
  const told = segments.length < 2 ? new Set<string>() : toldIn(segments, places.map(text))
  const once = (name: keyof AddressParts): string =>
    told.has(text(name).toLowerCase()) ? '' : text(name)
  const line2 = text('line2')
  const others = [
    text('street').toLowerCase(),
    ...segments.slice(1),
    ...places.map((name) => text(name).toLowerCase()),
  ]
  // A house may have the same number as its flat.
  const isRepeat = /\p{L}/u.test(line2) && others.includes(line2.toLowerCase())
  return {
    street: text('street'),
    line2: isRepeat ? '' : line2,
    city: once('city'),
    region: once('region'),
    province: once('province'),
    postalCode: once('postalCode'),
    country: once('country'),
  }
}

/** Those of the values that segments of the street consist of: "10115 Berlin" of two. */
function toldIn(segments: readonly string[], values: readonly string[]): ReadonlySet<string> {
  const known = [...new Set(values.map((value) => value.toLowerCase()))]
    .filter((value) => value !== '')
    .toSorted((one, other) => other.length - one.length)
  return new Set(
    segments.flatMap((segment) => {
      let rest = ` ${segment.replace(kindOfTown, '')} `
      const found = known.filter((value) => {
        const isIn = rest.includes(` ${value} `)
        if (isIn) rest = rest.replace(` ${value} `, ' ')
        return isIn
      })
      return rest.trim() === '' ? found : []
    }),
  )
}

/** Trims each line of a part, drops outer commas and empty lines, and a part without any letter or digit. */
function tidy(text: string | null): string {
  if (text === null || !/[\p{L}\p{N}]/u.test(text)) return ''
  return text
    .split(/[\r\n]+/)
    .map((line) =>
      line
        .replaceAll(/\s+/g, ' ')
        .replace(/^[\s,]+/, '')
        .replace(/[\s,]+$/, ''),
    )
    .filter((line) => line !== '')
    .join('\n')
}
