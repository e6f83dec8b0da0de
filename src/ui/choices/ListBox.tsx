import { useId, useLayoutEffect, useRef, type ReactNode } from 'react'
import styles from './ListBox.module.css'
import { useListKeys } from './useListKeys'

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
  const { label, groups, selected, takesFocus = false, isWaiting = false } = props
  const { onChoose, onLeave } = props
  const id = useId()
  const list = useRef<HTMLDivElement>(null)
  const options = groups.flatMap((group) => group.options)
  const keys = useListKeys({ id, options, selected, isWaiting, onChoose, onLeave })
  const { active } = keys
  const begin = useRef(`${id}-${active}`)
  useLayoutEffect(() => {
    if (!takesFocus) return
    list.current?.focus({ preventScroll: true })
    document.getElementById(begin.current)?.scrollIntoView({ block: 'nearest' })
  }, [takesFocus])
  return (
    <div
      ref={list}
      className={styles.list}
      role="listbox"
      aria-label={label}
      aria-busy={isWaiting}
      aria-activedescendant={options.length > 0 ? `${id}-${active}` : undefined}
      tabIndex={0}
      onKeyDown={keys.onKeyDown}
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
              <Option
                key={option.key}
                id={`${id}-${index}`}
                option={option}
                isSelected={option.key === selected}
                isActive={index === active}
                onChoose={onChoose}
              />
            )
          })}
        </div>
      ))}
    </div>
  )
}

type OptionProps = {
  id: string
  option: ListOption
  isSelected: boolean
  /** Whether the list stands at it. */
  isActive: boolean
  onChoose: (key: string) => void
}

function Option({ id, option, isSelected, isActive, onChoose }: OptionProps) {
  return (
    // The keys are handled by the list, which holds the focus.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      id={id}
      className={styles.option}
      role="option"
      tabIndex={-1}
      aria-selected={isSelected}
      data-active={isActive || undefined}
      onClick={() => onChoose(option.key)}
    >
      {option.content ?? <span>{option.text}</span>}
    </div>
  )
}
