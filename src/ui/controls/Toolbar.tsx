import {
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactNode,
} from 'react'
import styles from './Toolbar.module.css'

/** Several controls that Tab passes in one step; the arrow keys lead from one to the next. */
export function Toolbar({ label, children }: { label: string; children: ReactNode }) {
  const bar = useRef<HTMLDivElement>(null)
  const [active, setActive] = useState(0)
  const controls = (): HTMLElement[] => [
    ...(bar.current?.querySelectorAll<HTMLElement>('a, button:not([role=menuitem])') ?? []),
  ]
  const arrange = (): void => {
    for (const [index, control] of controls().entries()) {
      control.tabIndex = index === active ? 0 : -1
    }
  }
  useLayoutEffect(arrange)
  // Controls that come later, without the bar being drawn anew.
  useEffect(() => {
    const observer = new MutationObserver(arrange)
    if (bar.current) observer.observe(bar.current, { childList: true, subtree: true })
    return () => observer.disconnect()
  })
  const onKeyDown = (event: KeyboardEvent): void => {
    const isForward = event.key === 'ArrowRight'
    if (!isForward && event.key !== 'ArrowLeft') return
    event.preventDefault()
    const all = controls()
    const index = all.findIndex((control) => control === document.activeElement)
    if (index < 0) return
    const isMirrored = document.documentElement.dir === 'rtl'
    const step = isForward === isMirrored ? all.length - 1 : 1
    const next = (index + step) % all.length
    setActive(next)
    all[next]?.focus()
  }
  return (
    // The keys belong to the controls inside.
    // oxlint-disable-next-line jsx-a11y/interactive-supports-focus
    <div ref={bar} className={styles.bar} role="toolbar" aria-label={label} onKeyDown={onKeyDown}>
      {children}
    </div>
  )
}
