import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import { IconButton } from './Button'
import styles from './Menu.module.css'

/** One way on: a link whose address the caller has checked, or something to do. */
export type MenuItem = { label: string; icon?: ReactNode } & (
  { href: string; newTab?: boolean } | { onSelect: () => void }
)

type MenuProps = { label: string; icon: ReactNode; items: readonly MenuItem[] }

/** About what a menu is high, in px: below the end of the frame it would be cut off. */
const roomNeeded = 160

/**
 * A button that shows several ways on beside it. The arrow keys lead through them; Escape, Tab and a press
 * elsewhere close them.
 */
export function Menu({ label, icon, items }: MenuProps) {
  const [opening, setOpening] = useState<'down' | 'up'>()
  const listId = useId()
  const menu = useRef<HTMLDivElement>(null)
  const button = (): HTMLElement | null => menu.current?.querySelector('button') ?? null
  const open = (): void => {
    const bottom = button()?.getBoundingClientRect().bottom ?? 0
    setOpening(bottom + roomNeeded > document.documentElement.clientHeight ? 'up' : 'down')
  }
  const close = (): void => setOpening(undefined)
  const leave = (): void => {
    close()
    button()?.focus()
  }

  useEffect(() => {
    if (!opening) return
    itemsIn(menu.current)[0]?.focus()
    const closeElsewhere = ({ target }: Event): void => {
      if (target instanceof Node && !menu.current?.contains(target)) setOpening(undefined)
    }
    document.addEventListener('pointerdown', closeElsewhere)
    document.addEventListener('focusin', closeElsewhere)
    return () => {
      document.removeEventListener('pointerdown', closeElsewhere)
      document.removeEventListener('focusin', closeElsewhere)
    }
  }, [opening])

  const onKeyDown = (event: KeyboardEvent): void => {
    if (!opening) {
      if (event.key !== 'ArrowDown') return
      event.preventDefault()
      open()
      return
    }
    // What leads through the menu leads nowhere else: it may stand in a toolbar.
    event.stopPropagation()
    if (event.key === 'Tab') leave()
    else if (event.key === 'Escape') {
      event.preventDefault()
      leave()
    } else moveFocus(event, itemsIn(menu.current))
  }
  return (
    // The keys belong to the controls inside.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div ref={menu} className={styles.menu} onKeyDown={onKeyDown}>
      <IconButton
        label={label}
        icon={icon}
        aria-haspopup="menu"
        aria-expanded={opening !== undefined}
        aria-controls={listId}
        onClick={opening ? close : open}
      />
      {opening && (
        <div
          id={listId}
          className={`${styles.list} ${styles[opening]}`}
          role="menu"
          aria-label={label}
        >
          {items.map((item) => (
            <MenuEntry key={item.label} item={item} onTake={leave} />
          ))}
        </div>
      )}
    </div>
  )
}

function MenuEntry({ item, onTake }: { item: MenuItem; onTake: () => void }) {
  const content = (
    <>
      {item.icon}
      {item.label}
    </>
  )
  if ('href' in item) {
    const target = item.newTab ? { target: '_blank', rel: 'noopener noreferrer' } : {}
    return (
      <a {...target} href={item.href} role="menuitem" tabIndex={-1} onClick={onTake}>
        {content}
      </a>
    )
  }
  const take = (): void => {
    onTake()
    item.onSelect()
  }
  return (
    <button type="button" role="menuitem" tabIndex={-1} onClick={take}>
      {content}
    </button>
  )
}

function itemsIn(menu: HTMLElement | null): HTMLElement[] {
  return [...(menu?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])]
}

function moveFocus(event: KeyboardEvent, entries: readonly HTMLElement[]): void {
  const last = entries.length - 1
  const index = entries.findIndex((entry) => entry === document.activeElement)
  const next = new Map([
    ['ArrowDown', index === last ? 0 : index + 1],
    ['ArrowUp', index <= 0 ? last : index - 1],
    ['Home', 0],
    ['End', last],
  ]).get(event.key)
  if (next === undefined) return
  event.preventDefault()
  entries[next]?.focus()
}
