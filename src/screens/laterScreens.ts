import { isBeside, type Placement } from '../portal/placement'
import { laterChunk } from '../ui/hooks/laterChunk'

// Screens that the tab of a lead never shows are chunks of their own.
export const appPage = laterChunk(() => import('./AppPage'))
export const outsidePortal = laterChunk(() => import('./OutsidePortal'))
export const besidePage = laterChunk(() => import('./BesidePage'))

/** Fetches the screen of a placement while the lead or the list is on its way; a failure is the screen's to report. */
export function prefetchScreen({ code, lead }: Placement): void {
  const screen = isBeside(code) ? besidePage : lead.kind === 'none' ? appPage : undefined
  screen?.fetch().catch(() => undefined)
}
