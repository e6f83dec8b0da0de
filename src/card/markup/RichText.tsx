import DOMPurify from 'dompurify'
import { useMemo, type MouseEvent } from 'react'
import { markupElements, markupHtml } from '../../format/markup/markupHtml'
import type { MarkupWords } from '../../format/markup/MarkupWords'
import { safeAddress, safePath } from '../../format/markup/link/safeAddress'
import { portalUrl } from '../../portal/commands/actions'
import { openInSlider } from '../shared/element/openInSlider'
import { sliderPath } from '../../portal/commands/sliderPath'

const purifier = DOMPurify(window)

purifier.addHook('afterSanitizeAttributes', (node) => {
  if (node.tagName !== 'A') return
  const address = node.getAttribute('href') ?? ''
  const safe = portalUrl(safePath(address) ?? '') ?? safeAddress(address)
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
  ALLOWED_ATTR: ['href', 'start'],
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
}

/** A text with HTML or BBCode, sanitised to a small allow-list. The only component that writes HTML. */
export function RichText({ markup, words }: { markup: string; words: MarkupWords }) {
  const html = useMemo(() => purifier.sanitize(markupHtml(markup, words), allowed), [markup, words])
  return (
    // Clicks bubble up from the links inside, which the keyboard presses as well.
    // oxlint-disable-next-line react/no-danger, jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
    <div dangerouslySetInnerHTML={{ __html: html }} onClick={openPortalPage} />
  )
}

/** Opens a link to a CRM element or a person as {@link PortalLink} does. */
function openPortalPage(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null
  const path = link && sliderPath(link.href)
  if (path) openInSlider(event, path)
}
