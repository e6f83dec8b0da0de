import type { MouseEvent, ReactNode, Ref } from 'react'
import { portalUrl } from '../../../portal/commands/actions'
import { ButtonLink } from '../../../ui/controls/Button'
import type { Shortcut } from '../../../ui/controls/shortcut'
import { openInSlider } from './openInSlider'

type PortalLinkProps = {
  ref?: Ref<HTMLAnchorElement> | undefined
  /** Absolute path on the portal. */
  path: string
  look?: 'link' | 'plain' | 'primary'
  onOpen?: () => void
  /** The shortcut that clicks this link. */
  shortcut?: Shortcut
  children: ReactNode
}

/**
 * A link to a page of the portal. A plain click opens it in the portal's slider; a click with a modifier key, or on a
 * portal without slider, opens a new tab.
 */
export function PortalLink(props: PortalLinkProps) {
  const { ref, path, look = 'link', onOpen, shortcut, children } = props
  const url = portalUrl(path)
  if (url === null) return children
  const open = (event: MouseEvent) => {
    openInSlider(event, path)
    onOpen?.()
  }
  // `_blank`, because following the link in the frame would replace the card.
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
