import type { BbTag } from './bbTag'
import { decodeAllEntities } from './entities'
import { linkTo, type TokenWriter } from './TokenWriter'

/**
 * Adds what a BBCode start tag means to a text.
 *
 * @param element that it becomes, of `bbElements`
 * @param inner the text up to its end tag
 */
export function addBbTag(writer: TokenWriter, tag: BbTag, element: string, inner: string): void {
  const value = decodeAllEntities(tag.value)
  const content = decodeAllEntities(tag.content ?? '')
  const isEmpty = inner.trim() === ''
  switch (element) {
    case '':
      return
    case 'pre':
      return writer.textIn('pre', content.replaceAll(/^\n|\n$/g, ''))
    case 'img':
      return writer.media(content, content.trim())
    case 'icon':
      return addIcon(writer, value)
    case 'file':
      return writer.word('file', value)
    case 'timestamp':
      return writer.word('moment', new Date(parseInt(value, 10) * 1000).toISOString())
    case 'rating':
      return writer.text(ratingOf(tag.name, value))
    case 'command':
      return isEmpty ? writer.text(value) : undefined
    case 'mention':
      return addMention(writer, tag.name, value, isEmpty)
    case 'a':
      return addLink(writer, value || inner, isEmpty)
    case 'blockquote':
      // The title of a spoiler, or who is quoted.
      writer.textIn('h', value)
      return writer.begin(element)
    default:
      return writer.begin(element)
  }
}

function addLink(writer: TokenWriter, address: string, isEmpty: boolean): void {
  const link = linkTo(address)
  writer.begin('a', link)
  if (link && isEmpty) writer.text(link.typed, true)
}

/** A colleague or a group of the portal, with a link to the page of theirs; "1 replace" is an id, too. */
function addMention(writer: TokenWriter, name: string, value: string, isEmpty: boolean): void {
  const id = /^[1-9]\d*(?=$|\s)/.exec(value)?.[0]
  const path = name === 'user' ? '/company/personal/user/' : '/workgroups/group/'
  writer.begin('a', id === undefined ? null : { href: `${path}${id}/`, typed: '' })
  if (isEmpty && id !== undefined && name === 'user') writer.word('user', id)
}

/** "https://…/icon.png size=20 title=Hot": its title, else its address. */
function addIcon(writer: TokenWriter, value: string): void {
  const address = /^["']?([^\s"']*)/.exec(value)?.[1] ?? ''
  const title = /\stitle=(.*?)(?:\s+(?:size|width|height)=[^]*)?$/is.exec(value)?.[1] ?? ''
  writer.media(address, title.replaceAll(/^["']|["']$/g, '').trim())
}

/** What a client thought of a chat, in signs of any language. */
function ratingOf(name: string, value: string): string {
  if (name === 'rating') return '★'.repeat(Number(value))
  return name === 'like' ? '👍' : '👎'
}
