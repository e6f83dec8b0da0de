import { focusInPlace, focusOn } from './focusOn'

/** Where a control was before it was removed. */
type Position = { parent: Node; before: Node | null; after: Node | null }

/** What can be named when it gets the focus of something inside it. */
const surroundings = 'li, form, section, dialog, header, nav, main, [role=group]'

/**
 * Passes the focus on where the control that has it is removed, disabled or hidden: to what has come in its place, as
 * the answer after "Try again", else to what is around it. The browser would leave it on the body, and whoever works
 * by the keyboard at the top of the page. Whatever moves the focus on purpose does so before or after, and wins. While
 * the person is in the portal around the frame, as in its picker of people, the focus waits for the return.
 *
 * @returns ends the watch
 */
export function keepFocus(root: HTMLElement): () => void {
  /** The focused element and everything around it, from the inside out. */
  let path: Element[] = []
  let isAway = false
  const remember = ({ target }: Event): void => {
    path = target instanceof Element ? ancestorsOf(target, root) : []
  }
  // The person has left it, unless it turns out in the same task that it was removed: some browsers send the event for
  // that, too.
  const forget = (): void => {
    const left = path
    setTimeout(() => {
      if (path === left && !isAway) path = []
    })
  }
  const leave = (): void => {
    isAway = true
  }
  const comeBack = (): void => {
    isAway = false
    const [waiting] = path
    if (document.activeElement !== document.body || !(waiting instanceof HTMLElement)) return
    if (isUsable(waiting)) focusInPlace(waiting)
  }
  const observer = new MutationObserver((records) => {
    const [focused] = path
    const { activeElement } = document
    const isElsewhere = activeElement !== null && activeElement !== document.body
    if (!focused || (isElsewhere && activeElement !== focused) || isUsable(focused)) return
    const next = newcomer(positionOf(focused, records)) ?? path.slice(1).find(isSurrounding)
    if (!(next instanceof HTMLElement)) return
    const taker = headingIn(next) ?? next
    if (isAway) path = ancestorsOf(taker, root)
    else focusOn(taker)
  })
  root.addEventListener('focusin', remember)
  root.addEventListener('focusout', forget)
  window.addEventListener('blur', leave)
  window.addEventListener('focus', comeBack)
  observer.observe(root, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['disabled', 'hidden'],
  })
  return () => {
    root.removeEventListener('focusin', remember)
    root.removeEventListener('focusout', forget)
    window.removeEventListener('blur', leave)
    window.removeEventListener('focus', comeBack)
    observer.disconnect()
  }
}

function ancestorsOf(target: Element, root: Element): Element[] {
  const path: Element[] = []
  for (let one: Element | null = target; one && one !== root; one = one.parentElement) {
    path.push(one)
  }
  return path
}

const isUsable = (element: Element): boolean =>
  element.isConnected && !element.matches(':disabled') && element.closest('[hidden]') === null

const isSurrounding = (element: Element): boolean =>
  element.matches(surroundings) && element.isConnected && element.closest('[hidden]') === null

/** The position of the outermost removed part that the element was in. */
function positionOf(element: Element, records: readonly MutationRecord[]): Position | undefined {
  const record = records.findLast(
    ({ removedNodes, target }) =>
      target.isConnected && [...removedNodes].some((node) => node.contains(element)),
  )
  return (
    record && {
      parent: record.target,
      before: record.previousSibling,
      after: record.nextSibling,
    }
  )
}

/** The element that has come into a position; undefined when that is empty, or can no longer be told. */
function newcomer(position: Position | undefined): Element | undefined {
  if (!position) return undefined
  const { parent, before, after } = position
  if (before && before.parentNode !== parent) return undefined
  let node = before ? before.nextSibling : parent.firstChild
  while (node && node !== after && !(node instanceof Element)) node = node.nextSibling
  return node !== after && node instanceof Element ? node : undefined
}

/** The heading of a screen or block, which says more than all of its text at once. */
function headingIn(element: HTMLElement): HTMLElement | null {
  return element.querySelector<HTMLElement>('h1') ?? element.querySelector<HTMLElement>('h2')
}
