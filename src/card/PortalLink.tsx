import type { MouseEvent, ReactNode } from 'react'
import { openPath, portalUrl } from '../portal/actions'

/**
 * A link to a page of the portal: a click opens it in the portal's side slider, and whoever asks the browser
 * for a new tab or window gets that.
 *
 * @param path from the portal's root
 */
export function PortalLink({ path, children }: { path: string; children: ReactNode }) {
  const url = portalUrl(path)
  if (url === null) return children
  const open = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    openPath(path)
  }
  return (
    // The frame itself must never be led away from the card.
    <a href={url} target="_blank" rel="noopener" onClick={open}>
      {children}
    </a>
  )
}
