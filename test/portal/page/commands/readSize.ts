import { isRecord, textOf, type Wire } from '../../rest/Wire'

/** What `resizeWindow` asks for, as the portal understands it. */
export type FrameSize = {
  /** A CSS width: `100%` or fixed pixels, which then stay when the window gets narrower. */
  width: string
  /** In px; undefined leaves the height as it is. */
  height?: number
}

/** Reads the parameters of `resizeWindow`. */
export function readSize(params: Wire | undefined): FrameSize {
  const { width, height } = isRecord(params) ? params : {}
  const pixels = Number.parseInt(textOf(height), 10)
  return {
    width: width === '100%' ? '100%' : `${readWidth(width)}px`,
    ...(pixels > 0 ? { height: pixels } : {}),
  }
}

function readWidth(width: Wire | undefined): number {
  const pixels = Number.parseInt(textOf(width), 10)
  return pixels > 0 ? pixels : 100
}
