import type { MouseEvent, ReactNode, Ref } from 'react'
import { openPath, portalUrl } from '../../portal/actions'
import { ButtonLink } from '../../ui/controls/Button'
import type { Shortcut } from '../../ui/controls/shortcut'

type PortalLinkProps = {
  ref?: Ref<HTMLAnchorElement>
  /** From the portal's root. */
  path: string
  look?: 'link' | 'primary'
  onOpen?: () => void
  /** The action whose key follows this link. */
  shortcut?: Shortcut
  children: ReactNode
}

/**
 * A link to a page of the portal: a click opens it in the portal's side slider, and whoever asks the browser
 * for a new tab or window gets that. So does everybody where the portal has no slider.
 */
export function PortalLink(props: PortalLinkProps) {
  const { ref, path, look = 'link', onOpen, shortcut, children } = props
  const url = portalUrl(path)
  if (url === null) return children
  const open = (event: MouseEvent) => {
    const wantsTab = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey
    if (!wantsTab && openPath(path)) event.preventDefault()
    onOpen?.()
  }
  // The frame itself must never be led away from the card.
  const link = {
    href: url,
    target: '_blank',
    rel: 'noopener',
    onClick: open,
    'data-shortcut': shortcut,
    ref,
  }
  if (look === 'link') return <a {...link}>{children}</a>
  return (
    <ButtonLink {...link} look={look}>
      {children}
    </ButtonLink>
  )
}
