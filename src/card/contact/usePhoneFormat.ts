import { useCallback, useSyncExternalStore } from 'react'
import type { Phone } from '../../format/contact/phone'
import { pageState } from '../../portal/pageState'
import { whenIdle } from '../../ui/hooks/whenIdle'
import { useCardData } from '../shared/CardData'

/** Reads a phone number as typed; null when it is to be shown as it is. */
export type PhoneFormat = (value: string) => Phone | null

/** The same, in one of these countries where the number itself names none: codes or names, as typed. */
type NumberReader = (value: string, countries: readonly (string | null)[]) => Phone | null

type Library = {
  /** Undefined while the library is on its way. Loaded once for all rows. */
  read?: NumberReader
  cancel?: (() => void) | undefined
}

const page = pageState<Library>(() => ({}))
const listeners = new Set<() => void>()

async function load(library: Library): Promise<void> {
  try {
    const [{ readPhone }, { countryCodeOf }] = await Promise.all([
      import('../../format/contact/phone'),
      import('../../format/person/countryOf'),
    ])
    library.read = (value, countries) => readPhone(value, countryCodeOf(...countries))
  } catch {
    library.read = () => null // no network: every number stays as typed
  }
  for (const listener of listeners) listener()
}

function watch(listener: () => void): () => void {
  listeners.add(listener)
  const library = page.current
  if (!library.read) library.cancel ??= whenIdle(() => void load(library))
  return () => {
    listeners.delete(listener)
    if (listeners.size > 0) return
    library.cancel?.()
    library.cancel = undefined
  }
}

const watchNothing = () => () => undefined

/**
 * How phone numbers are written; undefined until the library that knows is there. It comes after
 * the card is drawn, and where it cannot be had every number stays as typed.
 *
 * @param isWanted false where there is no number: nothing is loaded then
 */
export function usePhoneFormat(isWanted: boolean): PhoneFormat | undefined {
  const { country } = useCardData()
  const known = useSyncExternalStore(isWanted ? watch : watchNothing, () => page.current.read)
  const format = useCallback(
    (value: string) => known?.(value, country ?? []) ?? null,
    [known, country],
  )
  return known && format
}
