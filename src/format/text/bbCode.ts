const simpleTags = new Map([
  ['b', 'b'],
  ['i', 'i'],
  ['u', 'u'],
  ['s', 's'],
  ['p', 'p'],
  ['quote', 'blockquote'],
  ['code', 'code'],
  ['list', 'ul'],
])

const escapeQuotes = (text: string) => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;')

/**
 * Turns the BBCode of the portal's comments into HTML. Everything that is no known tag stays as it is,
 * HTML included: the result is for a sanitiser, never for a page.
 *
 * Tag by tag and without pairing them, so that no text, however broken, takes more than one pass.
 */
export function bbCodeToHtml(text: string): string {
  return (
    text
      .replace(/\[url\]([^[\]]*)/gi, (_tag, url: string) => `<a href="${escapeQuotes(url)}">${url}`)
      .replace(/\[url=([^[\]]*)\]/gi, (_tag, url: string) => `<a href="${escapeQuotes(url)}">`)
      .replace(/\[\/url\]/gi, '</a>')
      // Pictures would be fetched from anywhere: the address is shown instead.
      .replace(/\[img[^[\]]*\]([^[\]]*)\[\/img\]/gi, '$1')
      .replace(/\[\*\]/g, '<li>')
      .replace(/\[\/?(?:user|color|size|font|left|center|right|justify)(?:=[^[\]]*)?\]/gi, '')
      .replace(
        /\[(\/?)(b|i|u|s|p|quote|code|list)(?:=[^[\]]*)?\]/gi,
        (_tag, slash: string, name: string) => {
          return `<${slash}${simpleTags.get(name.toLowerCase()) ?? 'span'}>`
        },
      )
  )
}
