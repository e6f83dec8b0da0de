import { isRecord, textOf, type Wire } from '../../rest/Wire'

/** What `resizeWindow` asks for, as the portal understands it; what is left out stays as it is. */
export type FrameSize = {
  /** A CSS width: `100%` or fixed pixels, which then stay when the window gets narrower. */
  width?: string
  /** In px. */
  height?: number
}

/** Where the portal sets the width by itself: the card's own handler and that of fields look at the height alone. */
const asWideAsTheSlot = new Set(['CRM_LEAD_DETAIL_TAB', 'USERFIELD_TYPE'])

/** Reads the parameters of `resizeWindow`. */
export function readSize(params: Wire | undefined, placement: string): FrameSize {
  const { width, height } = isRecord(params) ? params : {}
  const pixels = Number.parseInt(textOf(height), 10)
  return {
    ...(asWideAsTheSlot.has(placement) ? {} : readWidth(width)),
    ...(pixels > 0 ? { height: pixels } : {}),
  }
}

/** The page writes a width below zero into the style as well, where it counts for nothing. */
function readWidth(width: Wire | undefined): FrameSize {
  if (width === '100%') return { width }
  const pixels = Number.parseInt(textOf(width), 10) || 100
  return pixels > 0 ? { width: `${pixels}px` } : {}
}
