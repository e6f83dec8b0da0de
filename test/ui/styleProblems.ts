/** The styles of one file: its path from the repository's root, and its text. */
export type Source = { path: string; text: string }

type Declaration = { property: string; value: string }

/** Styles without their comments. */
export const withoutComments = (css: string): string => css.replaceAll(/\/\*[^]*?\*\//g, '')

function declarationsOf(css: string): Declaration[] {
  const found = withoutComments(css).matchAll(
    /(?<=[{;]\s*)(?<name>[\w-]+)\s*:(?<value>[^;{}]+)(?=[;}])/g,
  )
  return [...found].map(({ groups }) => ({
    property: groups?.['name'] ?? '',
    value: groups?.['value']?.trim() ?? '',
  }))
}

/** Every CSS colour function, and the names that styles are most likely to be tempted by. */
const colour =
  /#[\da-f]{3,8}\b|\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color|color-mix|light-dark)\(|(?<![\w-])(?:black|silver|gr[ae]y|white|maroon|red|purple|fuchsia|green|lime|olive|yellow|navy|blue|teal|aqua|orange|pink|brown|violet|gold|crimson|tomato|cyan|magenta|(?:light|dark)\w*(?:gr[ae]y|red|green|blue|orange))(?![\w-])/i

/** Declarations that name a colour themselves, for a file other than that of the tokens. */
export function coloursIn({ path, text }: Source): string[] {
  return declarationsOf(text)
    .filter(({ value }) => colour.test(value))
    .map(({ property, value }) => `${path}: ${property}: ${value}`)
}

const isSpacing = (property: string): boolean =>
  /^(?:scroll-)?(?:margin|padding)(?:-|$)|^(?:row-|column-|grid-)*gap$/.test(property)

/** Margins, paddings and gaps with a length of their own; a share of the frame is none. */
export function spacingsIn({ path, text }: Source): string[] {
  const length = /(?<!\w|[\w-]-)\d*\.?\d+(?:px|r?em|ex|ch|lh|rlh|pt|cm|mm|in)\b/
  return declarationsOf(text)
    .filter(({ property, value }) => isSpacing(property) && length.test(value))
    .map(({ property, value }) => `${path}: ${property}: ${value}`)
}

/** Custom properties that are used and nowhere set. */
export function unknownTokens(sources: readonly Source[]): string[] {
  const set = new Set(
    sources.flatMap(({ text }) => declarationsOf(text).map(({ property }) => property)),
  )
  return sources.flatMap(({ path, text }) =>
    [...withoutComments(text).matchAll(/var\((?<name>--[\w-]+)/g)]
      .map(({ groups }) => groups?.['name'] ?? '')
      .filter((name) => !set.has(name))
      .map((name) => `${path}: ${name}`),
  )
}

/** The breakpoints that the comment of the tokens lists, as they stand in a query: `width 480px`. */
export function listedBreakpoints(tokens: string): Set<string> {
  const lines = tokens.matchAll(/^ \* - (?<feature>@?\w+) (?<size>\d+px):/gm)
  return new Set([...lines].map(({ groups }) => `${groups?.['feature']} ${groups?.['size']}`))
}

/** Media and container queries of a size that is not in the list, or written in another way than the others. */
export function breakpointsIn({ path, text }: Source, listed: ReadonlySet<string>): string[] {
  const queries = withoutComments(text).matchAll(/@(?<kind>media|container)(?<query>[^{]+)\{/g)
  return [...queries].flatMap(({ groups }) => {
    const query = groups?.['query']?.trim() ?? ''
    if (!/\d/.test(query)) return []
    const size = /^\((?<feature>width|height) (?:<|>=) (?<size>\d+px)\)$/.exec(query)?.groups
    const prefix = groups?.['kind'] === 'container' ? '@' : ''
    const isListed = size && listed.has(`${prefix}${size['feature']} ${size['size']}`)
    return isListed ? [] : [`${path}: @${groups?.['kind']} ${query}`]
  })
}

/** Imports of a style sheet that belongs to another component than the file's own. */
export function foreignModules({ path, text }: Source): string[] {
  const name = /(?<name>[^/]+)\.tsx?$/.exec(path)?.groups?.['name']
  return [...text.matchAll(/(?:from|import)\s*\(?\s*['"](?<from>[^'"]+\.module\.css)['"]/g)]
    .map(({ groups }) => groups?.['from'] ?? '')
    .filter((from) => from !== `./${name}.module.css`)
    .map((from) => `${path}: ${from}`)
}

/** Fields and boxes that a component draws itself, in place of the controls that have the common look. */
export function ownFields({ path, text }: Source): string[] {
  if (/^src\/ui\/(controls|choices)\//.test(path)) return []
  return [...text.matchAll(/<(?:input|select|textarea)\b/g)].map(([tag]) => `${path}: ${tag}>`)
}

/** Classes of shared style sheets that are worn by nobody, and the prefix's classes that are worn but written nowhere. */
export function strayClasses(
  prefix: string,
  styles: readonly Source[],
  wearers: readonly Source[],
): string[] {
  const namesIn = (text: string, before: string): Set<string> =>
    new Set(
      [...text.matchAll(new RegExp(`${before}(${prefix}(?:-[a-z-]+)?)(?![\\w-])`, 'g'))].map(
        ([, name = '']) => name,
      ),
    )
  const written = namesIn(styles.map(({ text }) => withoutComments(text)).join('\n'), '\\.')
  const texts = wearers.map(({ text }) => [...text.matchAll(/(["'`])(?:(?!\1).)*\1/g)].join(' '))
  const worn = namesIn(texts.join('\n'), '(?<![\\w-./])')
  return [
    ...[...written].filter((name) => !worn.has(name)).map((name) => `worn by nobody: ${name}`),
    ...[...worn].filter((name) => !written.has(name)).map((name) => `written nowhere: ${name}`),
  ]
}
