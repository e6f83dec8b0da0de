import DOMPurify from 'dompurify'
import { useMemo } from 'react'
import { markupElements, markupHtml } from '../../format/markup/markupHtml'
import { safeAddress } from '../../format/markup/safeAddress'

const purifier = DOMPurify(window)

purifier.addHook('afterSanitizeAttributes', (node) => {
  if (node.tagName !== 'A') return
  const safe = safeAddress(node.getAttribute('href') ?? '')
  if (safe === null) {
    node.removeAttribute('href')
    return
  }
  node.setAttribute('href', safe)
  node.setAttribute('target', '_blank')
  node.setAttribute('rel', 'noopener noreferrer')
})

const allowed = {
  ALLOWED_TAGS: [...markupElements],
  ALLOWED_ATTR: ['href'],
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
}

/**
 * A text with HTML or BBCode, sanitised to a small allow-list. The only component that writes HTML.
 *
 * @param fileName returns the name of an attached file by its id
 */
export function RichText({
  markup,
  fileName,
}: {
  markup: string
  fileName: (id: string) => string
}) {
  const html = useMemo(
    () => purifier.sanitize(markupHtml(markup, fileName), allowed),
    [markup, fileName],
  )
  // oxlint-disable-next-line react/no-danger
  return <div dangerouslySetInnerHTML={{ __html: html }} />
}
