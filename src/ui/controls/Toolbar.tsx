import { useLayoutEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import styles from './Toolbar.module.css'

/**
 * A group of links and buttons that is one tab stop; the arrow keys move between them.
 *
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/toolbar/
 */
export function Toolbar({ label, children }: { label: string; children: ReactNode }) {
  const bar = useRef<HTMLDivElement>(null)
  const [active, setActive] = useState(0)
  // Children render their own links and buttons, some of them later than the toolbar: only the DOM has them all.
  useLayoutEffect(() => {
    if (!bar.current) return
    const element = bar.current
    const setTabStops = (): void => {
      for (const [index, control] of controlsIn(element).entries()) {
        control.tabIndex = index === active ? 0 : -1
      }
    }
    setTabStops()
    const observer = new MutationObserver(setTabStops)
    observer.observe(element, { childList: true, subtree: true })
    return () => observer.disconnect()
  }, [active])
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const isForward = event.key === 'ArrowRight'
    if (!isForward && event.key !== 'ArrowLeft') return
    event.preventDefault()
    const all = controlsIn(event.currentTarget)
    const index = all.findIndex((control) => control === document.activeElement)
    if (index < 0) return
    const isRightToLeft = document.documentElement.dir === 'rtl'
    const step = isForward === isRightToLeft ? all.length - 1 : 1
    const next = (index + step) % all.length
    setActive(next)
    all[next]?.focus()
  }
  return (
    // Key presses bubble up from the controls inside; the toolbar itself takes no focus.
    // oxlint-disable-next-line jsx-a11y/interactive-supports-focus
    <div ref={bar} className={styles.bar} role="toolbar" aria-label={label} onKeyDown={onKeyDown}>
      {children}
    </div>
  )
}

/** The controls of a toolbar; the items of a menu inside it belong to that menu. */
function controlsIn(bar: HTMLElement): HTMLElement[] {
  return [...bar.querySelectorAll<HTMLElement>('a, button:not([role=menuitem])')]
}
