import {
  useCallback,
  useEffect,
  useId,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactNode,
} from 'react'
import { IconButton } from '../controls/Button'
import styles from './Menu.module.css'
import { menuOpening, type Opening } from './menuOpening'
import { useClosedElsewhere } from './useClosedElsewhere'

/** An entry of a menu: a link, whose address the caller has checked, or an action. */
export type MenuItem = { label: string; icon?: ReactNode } & (
  { href: string; newTab?: boolean } | { onSelect: () => void }
)

type MenuProps = { label: string; icon: ReactNode; items: readonly MenuItem[] }

/**
 * A button that opens a menu. The arrow keys, Home and End move in it; Escape, Tab and a press outside close it.
 *
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/menu-button/
 */
export function Menu({ label, icon, items }: MenuProps) {
  const [opening, setOpening] = useState<Opening>()
  const listId = useId()
  const menu = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const list = useRef<HTMLDivElement>(null)
  const open = (): void => setOpening(menuOpening(button.current))
  const close = useCallback(() => setOpening(undefined), [])
  const leave = (): void => {
    close()
    button.current?.focus()
  }
  useClosedElsewhere(menu, opening !== undefined, close)
  useEffect(() => {
    if (!opening) return
    menuEntries(list.current)[0]?.focus()
    const { innerWidth } = window
    // It may have less room then. A frame that only grows with what loads below leaves it open.
    const closeAtOtherWidth = (): void => {
      if (window.innerWidth !== innerWidth) close()
    }
    window.addEventListener('resize', closeAtOtherWidth)
    return () => window.removeEventListener('resize', closeAtOtherWidth)
  }, [opening, close])

  const onKeyDown = (event: KeyboardEvent): void => {
    if (!opening) {
      if (event.key !== 'ArrowDown') return
      event.preventDefault()
      open()
      return
    }
    // A toolbar around the menu would move its own focus with the same keys.
    event.stopPropagation()
    if (event.key === 'Tab') leave()
    else if (event.key === 'Escape') {
      event.preventDefault()
      leave()
    } else moveFocus(event, menuEntries(list.current))
  }
  return (
    // Key presses bubble up from the controls inside.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div ref={menu} className={styles.menu} onKeyDown={onKeyDown}>
      <IconButton
        ref={button}
        label={label}
        icon={icon}
        aria-haspopup="menu"
        aria-expanded={opening !== undefined}
        aria-controls={listId}
        onClick={opening ? close : open}
      />
      {opening && (
        <div
          ref={list}
          id={listId}
          className={`${styles.list} ${styles[opening.to]} ${styles[opening.from]}`}
          style={{ maxInlineSize: opening.width }}
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

function menuEntries(list: HTMLElement | null): HTMLElement[] {
  return [...(list?.children ?? [])].filter((entry) => entry instanceof HTMLElement)
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
