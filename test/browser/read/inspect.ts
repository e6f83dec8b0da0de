import { source } from 'axe-core'
import type { Frame } from 'playwright-core'

/** Loads axe into the page of a frame. */
export async function loadAxe(frame: Frame): Promise<void> {
  // As an expression, so that the content policy of the page has no say in it.
  await frame.evaluate(source)
}

/**
 * What axe finds on the page of a frame, a line for each element.
 *
 * @param rules the rules to apply; all that apply to WCAG 2.2 AA and the best practices without them
 */
export function findWithAxe(frame: Frame, rules?: readonly string[]): Promise<string[]> {
  return frame.evaluate(async (wanted) => {
    const axe: unknown = Reflect.get(window, 'axe')
    const run: unknown = typeof axe === 'object' && axe !== null ? Reflect.get(axe, 'run') : null
    if (typeof run !== 'function') throw new Error('axe is not loaded')
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
    const runOnly = wanted ? { type: 'rule', values: wanted } : { type: 'tag', values: tags }
    const found = await run.call(axe, document, { runOnly, resultTypes: ['violations'] })
    const lines: string[] = []
    for (const { id, nodes } of found.violations) {
      for (const { html, target, any } of nodes) {
        lines.push(`${id}: ${String(target)} ${html.slice(0, 120)} ${any[0]?.message ?? ''}`)
      }
    }
    return lines
  }, rules)
}

/**
 * Controls that lie over each other, texts that are cut off without an ellipsis, and dots that part two texts but stand
 * on another line than the second; a line for each.
 */
export function findMisplaced(frame: Frame): Promise<string[]> {
  return frame.evaluate(() => {
    // The page has nothing but what stands in here.
    // oxlint-disable-next-line unicorn/consistent-function-scoping
    const nameOf = (element: Element): string =>
      `<${element.tagName.toLowerCase()} class="${element.getAttribute('class') ?? ''}"> ${(element.textContent ?? '').slice(0, 40)}`
    // oxlint-disable-next-line unicorn/consistent-function-scoping
    const isSeen = (element: Element): boolean =>
      element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }) &&
      element.closest('.visually-hidden, [role=menu], dialog') === null
    const controls = [
      ...document.querySelectorAll('#root :is(a[href], button, input, select, textarea)'),
    ]
      .filter(isSeen)
      .map((element) => ({ element, boxes: [...element.getClientRects()] }))
      .filter(({ boxes }) => boxes.some(({ width, height }) => width > 2 && height > 2))
    const found: string[] = []
    for (const [index, one] of controls.entries()) {
      for (const other of controls.slice(index + 1)) {
        const isOver = one.boxes.some((a) =>
          other.boxes.some(
            (b) =>
              Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
              Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1,
          ),
        )
        if (isOver) found.push(`overlap: ${nameOf(one.element)} / ${nameOf(other.element)}`)
      }
    }
    for (const element of document.querySelectorAll('#root *')) {
      const style = getComputedStyle(element)
      if (!isSeen(element) || !/hidden|clip/.test(style.overflow) || style.maskImage !== 'none')
        continue
      if (element.clientWidth < 2 || style.clipPath === 'inset(50%)') continue
      // A field of one line scrolls by itself.
      if (element instanceof HTMLInputElement) continue
      const isShortened = style.textOverflow === 'ellipsis' || style.webkitLineClamp !== 'none'
      const isCutAcross = element.scrollWidth > element.clientWidth + 1
      const isCutDown = element.scrollHeight > element.clientHeight + 2
      if ((isCutAcross && !isShortened) || (isCutDown && style.webkitLineClamp === 'none'))
        found.push(`cut off: ${nameOf(element)}`)
    }
    // oxlint-disable-next-line unicorn/consistent-function-scoping
    const placeOf = (text: Text, from: number): DOMRect | undefined => {
      const range = document.createRange()
      range.setStart(text, from)
      range.setEnd(text, from + 1)
      return range.getClientRects()[0]
    }
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    let dot: { box: DOMRect | undefined; before: string } | null = null
    while (texts.nextNode()) {
      const text = texts.currentNode
      if (!(text instanceof Text) || !text.parentElement || !isSeen(text.parentElement)) continue
      for (const { 0: sign, index } of text.data.matchAll(/\S/g)) {
        const box = placeOf(text, index)
        if (dot?.box && box && box.top >= dot.box.bottom)
          found.push(`dot at a line's end: ${dot.before.slice(-40)}`)
        dot = sign === '·' ? { box, before: text.parentElement.textContent ?? '' } : null
      }
    }
    return found
  })
}

/**
 * Spaces all texts of the page in a frame as far as WCAG 1.4.12 lets a person do it.
 *
 * @see https://www.w3.org/WAI/WCAG22/Understanding/text-spacing
 */
export function spaceTexts(frame: Frame): Promise<void> {
  return frame.evaluate(() => {
    const style = new CSSStyleSheet()
    style.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }',
    )
    document.adoptedStyleSheets.push(style)
  })
}

/** Controls whose ring of the focus is cut off by something around them, a line for each. */
export function findCutRings(frame: Frame): Promise<string[]> {
  return frame.evaluate(() => {
    const found: string[] = []
    const selector = '#root :is(a[href], button:not(:disabled), input, select, textarea)'
    for (const control of document.querySelectorAll<HTMLElement>(selector)) {
      if (!control.checkVisibility() || control.closest('[role=menu], dialog')) continue
      control.focus({ preventScroll: true, focusVisible: true })
      if (document.activeElement !== control) continue
      const style = getComputedStyle(control)
      const reach = Number.parseFloat(style.outlineOffset) + Number.parseFloat(style.outlineWidth)
      const box = control.getBoundingClientRect()
      for (let around = control.parentElement; around; around = around.parentElement) {
        const { overflow, clipPath } = getComputedStyle(around)
        if (clipPath === 'none' && !/hidden|clip/.test(overflow)) continue
        const limits = around.getBoundingClientRect()
        // A clip may lie outside of what it clips: `inset(-4px)`.
        const beyond = 0.5 - Math.min(0, Number.parseFloat(/-[\d.]+/.exec(clipPath)?.[0] ?? '0'))
        const isInside =
          box.left - reach >= limits.left - beyond &&
          box.right + reach <= limits.right + beyond &&
          box.top - reach >= limits.top - beyond &&
          box.bottom + reach <= limits.bottom + beyond
        if (!isInside && around.scrollWidth <= around.clientWidth + 1 && limits.width > 2)
          found.push(`ring cut: ${(control.textContent ?? '').slice(0, 40)} in ${around.className}`)
      }
    }
    return found
  })
}
