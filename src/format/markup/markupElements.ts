const names = (list: string): string[] => list.split(' ')
const each = (list: string, element?: string): [string, string][] =>
  names(list).map((name) => [name, element ?? name])

/** The elements that tags of HTML are shown as; of those not named here only the content is shown. */
export const htmlElements: ReadonlyMap<string, string> = new Map([
  ...each('a b i u s p br hr img ul ol li dl dt dd table tr td th caption blockquote pre'),
  ...each('strong', 'b'),
  ...each('em cite dfn var', 'i'),
  ...each('ins', 'u'),
  ...each('del strike', 's'),
  ...each('code kbd samp tt', 'code'),
  ...each('quote cut', 'blockquote'),
  ...each('dir menu', 'ul'),
  // A page has headings of its own.
  ...each('h1 h2 h3 h4 h5 h6', 'h'),
  ...each(
    'address article aside body center details dialog div fieldset figcaption figure footer form header hgroup ' +
      'legend main nav optgroup option section summary textarea',
    'div',
  ),
])

/**
 * The tags of BBCode that the portal's own parsers know (`CTextParser` of its module main, `ui.bbcode`), with the
 * elements they are shown as: `file` is an attached file; of `''` only the content is shown.
 */
export const bbElements: ReadonlyMap<string, string> = new Map([
  ...each('b i u s p table tr td th img br'),
  ...each('*', 'li'),
  ...each('list', 'ul'),
  ...each('url', 'a'),
  ...each('quote spoiler cut', 'blockquote'),
  ...each('code', 'pre'),
  ...each('video', 'img'),
  ...each('left center right justify', 'div'),
  ...each('disk file document', 'file'),
  ...each('size font color background span user project department nomodify', ''),
  // Those of the portal's messenger, whose texts robots and open channels copy into comments.
  ...each('chat call send put context', ''),
])

/** Elements that begin a new line and end one. */
const blocks: ReadonlySet<string> = new Set(
  names('p h div pre blockquote ul ol li dl dt dd table tr td th caption br hr'),
)

/** Elements that hold nothing but other elements: the blanks in them are no text. */
const containers: ReadonlySet<string> = new Set(names('ul ol dl table tr'))

export function isBlock(element: string): boolean {
  return blocks.has(element)
}

export function isContainer(element: string): boolean {
  return containers.has(element)
}
