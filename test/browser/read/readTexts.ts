import type { Frame } from 'playwright-core'

/** A text that can be seen, or a label of a control. */
export type SeenText = {
  text: string
  /** Whether a part of it is out of sight and no tooltip shows the whole. */
  isCut: boolean
}

/** All texts of the page in a frame, and the names and tooltips of its elements. */
export function readTexts(frame: Frame): Promise<SeenText[]> {
  return frame.evaluate(() => {
    const seen: { text: string; isCut: boolean }[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const range = document.createRange()
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent?.trim() ?? ''
      const holder = node.parentElement
      if (text === '' || !holder?.checkVisibility() || holder.closest('script, style, template')) {
        continue
      }
      range.selectNodeContents(node)
      const area = range.getBoundingClientRect()
      const boxes: Element[] = []
      for (let box: Element | null = holder; box; box = box.parentElement) boxes.push(box)
      const isForReaders = boxes.some((box) => getComputedStyle(box).clipPath === 'inset(50%)')
      const isCut = boxes.some((box) => {
        const { overflowX, overflowY } = getComputedStyle(box)
        const { left, right, top, bottom } = box.getBoundingClientRect()
        const isCutSideways = area.left < left - 1 || area.right > right + 1
        const isCutDown = area.top < top - 1 || area.bottom > bottom + 1
        return (overflowX !== 'visible' && isCutSideways) || (overflowY !== 'visible' && isCutDown)
      })
      seen.push({ text, isCut: isCut && !isForReaders && !holder.closest('[title]') })
    }
    for (const name of ['aria-label', 'title', 'placeholder']) {
      for (const element of document.querySelectorAll(`[${name}]`)) {
        seen.push({ text: element.getAttribute(name) ?? '', isCut: false })
      }
    }
    return seen
  })
}
