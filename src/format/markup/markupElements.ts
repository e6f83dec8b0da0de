const names = (list: string): string[] => list.split(' ')
const each = (list: string, element?: string): [string, string][] =>
  names(list).map((name) => [name, element ?? name])

/** HTML tags with the elements they become; of other tags only the content is shown. */
export const htmlElements: ReadonlyMap<string, string> = new Map([
  ...each('a b i u s p br hr sub sup ul ol li dl dt dd table tr td th caption blockquote pre'),
  ...each('img video audio embed source', 'img'),
  ...each('strong', 'b'),
  ...each('em cite dfn var', 'i'),
  ...each('ins', 'u'),
  ...each('del strike', 's'),
  ...each('code kbd samp tt', 'code'),
  ...each('quote cut', 'blockquote'),
  ...each('dir menu', 'ul'),
  // Headings of one level, apart from the page's own outline.
  ...each('h1 h2 h3 h4 h5 h6', 'h'),
  ...each(
    'address article aside body center details dialog div fieldset figcaption figure footer form header hgroup ' +
      'legend main nav optgroup option section summary textarea',
    'div',
  ),
])

/**
 * The BBCode tags of the portal's parsers (`CTextParser` of its module main, `ui.bbcode`) with the
 * elements they become; for `''` only the content is shown. No elements of HTML are `file`, `mention` of a person or
 * group, `command` of a button, `timestamp`, `icon` and the `rating` of a chat.
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
  ...each('user project', 'mention'),
  ...each('size font color background span department nomodify', ''),
  // Tags of the portal's messenger: robots and open channels copy its texts into comments.
  ...each('chat context date', ''),
  ...each('call send put', 'command'),
  ...each('timestamp icon'),
  ...each('like dislike rating', 'rating'),
])

/** Elements that begin and end a line. */
const blocks: ReadonlySet<string> = new Set(
  names('p h div pre blockquote ul ol li dl dt dd table tr td th caption br hr'),
)

/** Elements that contain only elements: whitespace in them is not text. */
const containers: ReadonlySet<string> = new Set(names('ul ol dl table tr'))

/** Whether an element begins and ends a line. */
export function isBlock(element: string): boolean {
  return blocks.has(element)
}

/** Whether an element contains only elements. */
export function isContainer(element: string): boolean {
  return containers.has(element)
}
