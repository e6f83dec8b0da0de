import { useId, useLayoutEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import styles from './ListBox.module.css'
import { findTyped, typedAhead, type TypeAhead } from './typedAhead'

/** An entry of a list box; `text` is what type-ahead looks for, and what is shown unless there is more to show. */
type ListOption = { key: string; text: string; content?: ReactNode }

/** Entries that belong together, under a label of their own unless it is left out. */
export type ListGroup = { label?: string; options: readonly ListOption[] }

type ListBoxProps = {
  label: string
  groups: readonly ListGroup[]
  /** The key of the option that holds already: it is marked, and the list begins there. */
  selected?: string | undefined
  onChoose: (key: string) => void
  /** Runs on Escape. */
  onLeave: () => void
  /** Whether the list takes the focus when it appears. */
  takesFocus?: boolean
  /** Whether entries are still to come: letters that no entry begins with yet, and Enter after them, wait for these. */
  isWaiting?: boolean
}

/**
 * A list to choose one entry from, with one stop for the keyboard: the arrow keys, Home, End and the first letters
 * of an entry move in it, Enter and Space choose, Escape leaves.
 *
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/listbox/
 */
export function ListBox(props: ListBoxProps) {
  const {
    label,
    groups,
    selected,
    onChoose,
    onLeave,
    takesFocus = false,
    isWaiting = false,
  } = props
  const id = useId()
  const list = useRef<HTMLDivElement>(null)
  const typing = useRef<TypeAhead>({ text: '', at: 0 })
  const unmet = useRef<'none' | 'typed' | 'chosen'>('none')
  const options = groups.flatMap((group) => group.options)
  const [wanted, setWanted] = useState(selected)
  const active = Math.max(
    0,
    options.findIndex(({ key }) => key === wanted),
  )

  const begin = useRef(`${id}-${active}`)
  useLayoutEffect(() => {
    if (!takesFocus) return
    list.current?.focus({ preventScroll: true })
    document.getElementById(begin.current)?.scrollIntoView({ block: 'nearest' })
  }, [takesFocus])

  const moveTo = (index: number): void => {
    const next = Math.max(0, Math.min(index, options.length - 1))
    setWanted(options[next]?.key)
    document.getElementById(`${id}-${next}`)?.scrollIntoView({ block: 'nearest' })
  }
  // What was typed before its entry was there.
  useLayoutEffect(() => {
    if (unmet.current === 'none') return
    const found = findTyped(typing.current.text, options, active)
    const chosen = found === undefined ? undefined : options[found]
    if (found === undefined || !chosen) return
    const isChosen = unmet.current === 'chosen'
    unmet.current = 'none'
    moveTo(found)
    if (isChosen) onChoose(chosen.key)
  })
  const onKeyDown = (event: KeyboardEvent): void => {
    const chosen = options[active]
    const step = steps.get(event.key)
    const ahead = typedAhead(typing.current, event, options, active)
    if (ahead) {
      typing.current = ahead.typing
      unmet.current = isWaiting && ahead.index === undefined ? 'typed' : 'none'
      if (ahead.index !== undefined) moveTo(ahead.index)
    } else if (event.key === 'Escape') onLeave()
    else if (step !== undefined) {
      unmet.current = 'none'
      moveTo(active + step)
    } else if ((event.key === 'Enter' || event.key === ' ') && chosen) {
      if (isWaiting && unmet.current !== 'none') unmet.current = 'chosen'
      else onChoose(chosen.key)
    } else return
    event.preventDefault()
  }
  return (
    <div
      ref={list}
      className={styles.list}
      role="listbox"
      aria-label={label}
      aria-busy={isWaiting}
      aria-activedescendant={options.length > 0 ? `${id}-${active}` : undefined}
      tabIndex={0}
      onKeyDown={onKeyDown}
    >
      {groups.map((group, nth) => (
        <div
          key={group.label ?? nth}
          className={styles.group}
          role="group"
          aria-label={group.label ?? label}
        >
          {group.label !== undefined && (
            <div className={styles.label} aria-hidden>
              {group.label}
            </div>
          )}
          {group.options.map((option) => {
            const index = options.indexOf(option)
            return (
              // The keys are handled by the list, which holds the focus.
              // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
              <div
                key={option.key}
                id={`${id}-${index}`}
                className={styles.option}
                role="option"
                tabIndex={-1}
                aria-selected={option.key === selected}
                data-active={index === active || undefined}
                onClick={() => onChoose(option.key)}
              >
                {option.content ?? <span>{option.text}</span>}
              </div>
            )
          })}
        </div>
      ))}
    </div>
  )
}

/** How far a key moves; Home and End go beyond every list, and are stopped at its ends. */
const steps = new Map([
  ['ArrowDown', 1],
  ['ArrowRight', 1],
  ['ArrowUp', -1],
  ['ArrowLeft', -1],
  ['Home', -Infinity],
  ['End', Infinity],
])
