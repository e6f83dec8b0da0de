import { useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react'
import { findTyped, typedAhead, type TypeAhead } from './typedAhead'

type ListKeysOptions = {
  /** The ids of the options in the page begin with it. */
  id: string
  options: readonly { key: string; text: string }[]
  selected: string | undefined
  /** Whether entries are still to come. */
  isWaiting: boolean
  onChoose: (key: string) => void
  onLeave: () => void
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

/** The option that a list stands at, by its index, and what each key does. */
export function useListKeys(props: ListKeysOptions) {
  const { id, options, selected, isWaiting, onChoose, onLeave } = props
  const typing = useRef<TypeAhead>({ text: '', at: 0 })
  /** Whether letters that no option begins with yet wait for one, and whether it is then chosen. */
  const unmet = useRef<'none' | 'typed' | 'chosen'>('none')
  const [wanted, setWanted] = useState(selected)
  const active = Math.max(
    0,
    options.findIndex(({ key }) => key === wanted),
  )
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
  return { active, onKeyDown }
}
