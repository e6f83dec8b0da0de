import { isBeside, type Placement } from '../portal/placement'
import { laterChunk } from '../ui/hooks/laterChunk'

// Screens that the tab of a lead never shows are chunks of their own.
/** The app's own page, with the list of leads. */
export const appPage = laterChunk(() => import('./AppPage'))
/** The screen for whoever opens the app outside of a portal. */
export const outsidePortal = laterChunk(() => import('./OutsidePortal'))
/** The page beside a call or a chat. */
export const besidePage = laterChunk(() => import('./BesidePage'))

/** Fetches the screen of a placement while the lead or the list is on its way; a failure is the screen's to report. */
export function prefetchScreen({ code, lead }: Placement): void {
  const screen = isBeside(code) ? besidePage : lead.kind === 'none' ? appPage : undefined
  screen?.fetch().catch(() => undefined)
}
