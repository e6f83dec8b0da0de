import DOMPurify from 'dompurify'
import { useMemo } from 'react'
import { bbCodeToHtml } from '../../format/text/bbCode'
import { quietMarkup } from '../../format/text/quietMarkup'
import { safeUrl } from '../../format/text/safeLink'

const purifier = DOMPurify(window)

purifier.addHook('afterSanitizeAttributes', (node) => {
  if (node.tagName !== 'A') return
  const href = node.getAttribute('href') ?? ''
  const safe = /^(?:mailto|tel):[^\s]+$/i.test(href) ? href : safeUrl(href)
  if (safe === null) {
    node.removeAttribute('href')
    return
  }
  node.setAttribute('href', safe)
  node.setAttribute('target', '_blank')
  node.setAttribute('rel', 'noopener noreferrer')
})

/** The only tags a comment keeps: nothing that loads, runs, styles or frames. */
const tags = [
  'a',
  'b',
  'blockquote',
  'br',
  'code',
  'del',
  'div',
  'em',
  'i',
  'li',
  'ol',
  'p',
  'pre',
  's',
  'span',
  'strong',
  'u',
  'ul',
]
const tagSet = new Set(tags)
const allowed = {
  ALLOWED_TAGS: tags,
  ALLOWED_ATTR: ['href'],
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
}

/**
 * A text with the portal's markup, HTML and BBCode alike, cut down to a small allow-list.
 * The only component that may write HTML.
 */
export function RichText({ markup }: { markup: string }) {
  const html = useMemo(
    () => purifier.sanitize(quietMarkup(bbCodeToHtml(markup), tagSet), allowed),
    [markup],
  )
  // oxlint-disable-next-line react/no-danger
  return <div dangerouslySetInnerHTML={{ __html: html }} />
}
