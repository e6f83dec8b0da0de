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
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent?.trim() ?? ''
      const holder = node.parentElement
      if (text === '' || !holder?.checkVisibility() || holder.closest('script, style, template')) {
        continue
      }
      seen.push({
        text,
        isCut: !holder.closest('[title]') && isCut(node, holder),
      })
    }
    for (const name of ['aria-label', 'title', 'placeholder']) {
      for (const element of document.querySelectorAll(`[${name}]`)) {
        seen.push({ text: element.getAttribute(name) ?? '', isCut: false })
      }
    }
    return seen

    function isCut(node: Node, holder: Element): boolean {
      const range = document.createRange()
      range.selectNodeContents(node)
      const text = range.getBoundingClientRect()
      for (let box: Element | null = holder; box; box = box.parentElement) {
        const { overflowX, overflowY, clipPath } = getComputedStyle(box)
        // For screen readers only.
        if (clipPath === 'inset(50%)') return false
        const { left, right, top, bottom } = box.getBoundingClientRect()
        if (overflowX !== 'visible' && (text.left < left - 1 || text.right > right + 1)) return true
        if (overflowY !== 'visible' && (text.top < top - 1 || text.bottom > bottom + 1)) return true
      }
      return false
    }
  })
}
