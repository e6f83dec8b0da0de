import { useLayoutEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'

/** A group of no more controls than this is quicker to walk through by the Tab key. */
const fewControls = 2

/**
 * A group of links and buttons. With three or more it is one tab stop, and the arrow keys, Home and End move between
 * them.
 *
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/toolbar/
 */
export function Toolbar({ label, children }: { label: string; children: ReactNode }) {
  const bar = useRef<HTMLDivElement>(null)
  const [active, setActive] = useState(0)
  const [isOneStop, setIsOneStop] = useState(false)
  // Children render their own links and buttons, some of them later than the toolbar: only the DOM has them all.
  useLayoutEffect(() => {
    if (!bar.current) return
    const element = bar.current
    const setTabStops = (): void => {
      const controls = controlsIn(element)
      const isBar = controls.length > fewControls
      setIsOneStop(isBar)
      const stop = Math.min(active, controls.length - 1)
      for (const [index, control] of controls.entries()) {
        control.tabIndex = !isBar || index === stop ? 0 : -1
      }
    }
    setTabStops()
    const observer = new MutationObserver(setTabStops)
    observer.observe(element, { childList: true, subtree: true })
    return () => observer.disconnect()
  }, [active])
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const all = controlsIn(event.currentTarget)
    const index = all.findIndex((control) => control === document.activeElement)
    const next = index < 0 ? undefined : controlBy(event.key, index, all.length)
    if (next === undefined) return
    event.preventDefault()
    setActive(next)
    all[next]?.focus()
  }
  return (
    // Key presses bubble up from the controls inside; the toolbar itself takes no focus.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      ref={bar}
      className="shape-bar"
      role={isOneStop ? 'toolbar' : 'group'}
      aria-label={label}
      onKeyDown={isOneStop ? onKeyDown : undefined}
    >
      {children}
    </div>
  )
}

/** The control that a key leads to; undefined for any other key. */
function controlBy(key: string, index: number, count: number): number | undefined {
  if (key === 'Home') return 0
  if (key === 'End') return count - 1
  const isForward = key === 'ArrowRight'
  if (!isForward && key !== 'ArrowLeft') return undefined
  const isRightToLeft = document.documentElement.dir === 'rtl'
  return (index + (isForward === isRightToLeft ? count - 1 : 1)) % count
}

/** The controls of a toolbar; the items of a menu inside it belong to that menu. */
function controlsIn(bar: HTMLElement): HTMLElement[] {
  return [...bar.querySelectorAll<HTMLElement>('a, button:not([role=menuitem])')]
}
