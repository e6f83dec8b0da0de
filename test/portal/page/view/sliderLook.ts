import { isRecord, textOf, type WireRecord } from '../../rest/Wire'

/** How the slider of `openApplication` looks. */
export type SliderLook = {
  title: string
  /** Width in px, 0 = as wide as it can be, or a CSS width. */
  width: number | string
  label?: { text: string; colour: string }
}

const colours: Record<string, string> = {
  aqua: '#2fc6f6',
  green: '#1bce7b',
  orange: '#faa72c',
  brown: '#a1887f',
  pink: '#f06292',
  blue: '#0075ff',
  grey: '#828b95',
  violet: '#9575cd',
}

/** Reads the `bx24_…` keys of `openApplication`; sizes count only as numbers. */
export function sliderLook(options: WireRecord): SliderLook {
  const {
    bx24_title: title,
    bx24_width: width,
    bx24_leftBoundary: left,
    bx24_label: label,
  } = options
  return {
    title: textOf(title) || 'Lead Card',
    width: typeof width === 'number' ? width : typeof left === 'number' ? boundary(left) : 0,
    ...(isRecord(label)
      ? { label: { text: textOf(label['text']), colour: colours[textOf(label['bgColor'])] ?? '' } }
      : {}),
  }
}

const boundary = (left: number): string => `calc(100% - ${left}px)`
