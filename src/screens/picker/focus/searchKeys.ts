import type { KeyboardEvent, RefObject } from 'react'
import { openLead } from '../../../portal/openLead'

type SearchKeys = {
  /** The element around the list. */
  box: RefObject<HTMLElement | null>
  text: string
  onText: (text: string) => void
  /** The lead that Enter opens; undefined while there is none. */
  first: number | undefined
}

/** What the keys do in the field of the search: the arrow goes down into the list, Enter opens, Escape empties the field. */
export function searchKeys({ box, text, onText, first }: SearchKeys) {
  return (event: KeyboardEvent): void => {
    // While an input method composes a word, Enter belongs to it.
    if (event.nativeEvent.isComposing) return
    if (event.key === 'ArrowDown') box.current?.querySelector<HTMLElement>('li > a')?.focus()
    else if (event.key === 'Enter' && first !== undefined) openLead(first)
    else if (event.key === 'Escape' && text !== '') onText('')
    else return
    event.preventDefault()
  }
}
