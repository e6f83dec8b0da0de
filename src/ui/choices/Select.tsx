import { ChevronDown } from 'lucide-react'
import { useCallback, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import { useRoomBelow } from '../hooks/useRoomBelow'
import { ListBox, type ListGroup } from './ListBox'
import styles from './Select.module.css'
import { useClosedElsewhere } from './useClosedElsewhere'

type SelectProps = {
  /** What is chosen here: the name of the field. */
  label: string
  /** Tells by sight what is chosen, where the entry alone does not. */
  icon?: ReactNode
  groups: readonly ListGroup[]
  /** The key of the entry that holds. */
  selected: string
  onChoose: (key: string) => void
  /** Whether entries are still to come. */
  isWaiting?: boolean
}

/** The most that the open list is wide, in px; with less room after its button it opens to the other side. */
const listWidth = 280

/**
 * A field that shows the entry chosen from a list, and opens the list below itself. Enter, Space and the arrows up and
 * down open it; in it the keys of {@link ListBox} hold; Escape, Tab and a press outside close it unchanged.
 */
export function Select(props: SelectProps) {
  const { label, icon, groups, selected, onChoose, isWaiting = false } = props
  const [from, setFrom] = useState<'start' | 'end'>()
  const listId = useId()
  const field = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const list = useRef<HTMLDivElement>(null)
  const isOpen = from !== undefined
  useRoomBelow(list, isOpen)

  const open = (): void => {
    const { left = 0, right = 0 } = button.current?.getBoundingClientRect() ?? {}
    const { clientWidth, dir } = document.documentElement
    const room = dir === 'rtl' ? right : clientWidth - left
    setFrom(room < listWidth ? 'end' : 'start')
  }
  const close = useCallback(() => setFrom(undefined), [])
  const leave = (): void => {
    close()
    button.current?.focus()
  }
  useClosedElsewhere(field, isOpen, close)

  const onKeyDown = (event: KeyboardEvent): void => {
    if (isOpen) {
      // Not prevented: from the button the key goes on to the next field.
      if (event.key === 'Tab') leave()
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      open()
    }
  }
  const chosen = groups.flatMap(({ options }) => options).find(({ key }) => key === selected)
  return (
    // Key presses bubble up from the controls inside.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div ref={field} className={styles.select} onKeyDown={onKeyDown}>
      <button
        ref={button}
        type="button"
        className={`shape-field ${styles.field ?? ''}`}
        aria-label={`${label}: ${chosen?.text ?? ''}`}
        aria-haspopup="listbox"
        aria-expanded={isOpen}
        aria-controls={isOpen ? listId : undefined}
        onClick={isOpen ? close : open}
      >
        {icon}
        <span className={styles.chosen} title={chosen?.text}>
          {chosen?.content ?? <span>{chosen?.text}</span>}
        </span>
        <ChevronDown size={16} aria-hidden />
      </button>
      {isOpen && (
        <div ref={list} id={listId} className={`${styles.list} ${styles[from]}`}>
          <ListBox
            label={label}
            groups={groups}
            selected={selected}
            onChoose={(key) => {
              leave()
              onChoose(key)
            }}
            onLeave={leave}
            takesFocus
            isWaiting={isWaiting}
          />
        </div>
      )}
    </div>
  )
}
