import type { Frame } from 'playwright-core'

/** How the page in a frame overflows it. */
export type Fit = {
  width: number
  /** Horizontal overflow in px. */
  sideways: number
  /** Vertical overflow in px; 0 when the frame is as high as its content. */
  down: number
  /** Empty space below the content in px. */
  spare: number
  /** Elements that extend beyond the frame's sides, even without scrolling, and are not shortened by an ellipsis. */
  outside: string[]
}

/** Measures the page in a frame. */
export function measureFit(frame: Frame): Promise<Fit> {
  return frame.evaluate(() => {
    const { scrollWidth, clientWidth, scrollHeight, clientHeight } = document.documentElement
    const content = document.querySelector('#root')?.getBoundingClientRect().height ?? 0
    // The page has nothing but what stands in here.
    // oxlint-disable-next-line unicorn/consistent-function-scoping
    const isShortened = (element: Element): boolean => {
      const around = element.parentElement
      if (!around || around.id === 'root') return false
      const { overflowX, textOverflow } = getComputedStyle(around)
      return (overflowX === 'hidden' && textOverflow === 'ellipsis') || isShortened(around)
    }
    const outside = [...document.querySelectorAll('#root *')].filter((element) => {
      const { left, right, width } = element.getBoundingClientRect()
      const isSeen = width > 0 && element.checkVisibility() && !element.closest('.visually-hidden')
      return isSeen && (left < -0.5 || right > clientWidth + 0.5) && !isShortened(element)
    })
    return {
      width: clientWidth,
      sideways: scrollWidth - clientWidth,
      down: scrollHeight - clientHeight,
      spare: clientHeight - Math.ceil(content),
      outside: outside.map(
        (element) => `<${element.tagName} class="${element.getAttribute('class')}">`,
      ),
    }
  })
}

/** How far apart the two columns of a card end, in px. */
export function measureColumnGap(frame: Frame): Promise<number> {
  return frame.evaluate(() => {
    const [main, side] = [...document.querySelectorAll('.shape-column')].map(
      (column) => column.getBoundingClientRect().bottom,
    )
    if (main === undefined || side === undefined) throw new Error('There are no two columns')
    return Math.abs(main - side)
  })
}

/** The WCAG contrast ratio between an element's text and its background. */
export function measureContrast(frame: Frame, text: string): Promise<number> {
  return frame.evaluate((wanted) => {
    const painter = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })
    if (!painter) throw new Error('No canvas to mix colours on')
    const luminance = (): number => {
      const [red = 0, green = 0, blue = 0] = [...painter.getImageData(0, 0, 1, 1).data]
        .map((part) => part / 255)
        .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue
    }
    const paint = (colour: string): void => {
      painter.fillStyle = colour
      painter.fillRect(0, 0, 1, 1)
    }
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    let node = walker.nextNode()
    while (node && node.textContent?.trim() !== wanted) node = walker.nextNode()
    const element = node?.parentElement
    if (!element) throw new Error(`There is no text ${wanted}`)

    const layers: string[] = []
    for (let layer: Element | null = element; layer; layer = layer.parentElement) {
      layers.unshift(getComputedStyle(layer).backgroundColor)
    }
    for (const layer of ['Canvas', ...layers]) paint(layer)
    const behind = luminance()
    paint(getComputedStyle(element).color)
    const front = luminance()
    return (Math.max(front, behind) + 0.05) / (Math.min(front, behind) + 0.05)
  }, text)
}
