import { useCallback, useSyncExternalStore } from 'react'
import { dialNumber } from '../../format/phone/dialNumber'
import type { Phone } from '../../format/phone/phone'
import { pageState } from '../../portal/pageState'
import { whenIdle } from '../../ui/hooks/whenIdle'
import { useCardData } from '../shared/CardData'

/** Parses a phone number as typed; null when it is not one, and shown as typed. */
export type PhoneFormat = (value: string) => Phone | null

/** As {@link PhoneFormat}, with the countries (code or name, as typed) to assume for a national number. */
type ParsePhone = (value: string, countries: readonly (string | null)[]) => Phone | null

type Library = {
  /** Undefined while libphonenumber loads. */
  parse?: ParsePhone
  cancel?: (() => void) | undefined
}

const page = pageState<Library>(() => ({}))
const listeners = new Set<() => void>()

async function load(library: Library): Promise<void> {
  try {
    const [{ readPhone }, { countryCodeOf }] = await Promise.all([
      import('../../format/phone/phone'),
      import('../../format/person/countryOf'),
    ])
    library.parse = (value, countries) => readPhone(value, countryCodeOf(...countries))
  } catch {
    library.parse = () => null // the chunk failed to load: numbers stay as typed
  }
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  const library = page.current
  if (!library.parse) library.cancel ??= whenIdle(() => void load(library))
  return () => {
    listeners.delete(listener)
    if (listeners.size > 0) return
    library.cancel?.()
    library.cancel = undefined
  }
}

const subscribeToNothing = () => () => undefined

/**
 * The parser of phone numbers; undefined while libphonenumber loads, which starts when the browser is idle after the
 * first render. When it fails to load, numbers stay as typed.
 *
 * @param isWanted false when there is no number, so that nothing is loaded
 */
export function usePhoneFormat(isWanted: boolean): PhoneFormat | undefined {
  const { country } = useCardData()
  const parse = useSyncExternalStore(
    isWanted ? subscribe : subscribeToNothing,
    () => page.current.parse,
  )
  const format = useCallback(
    (value: string) => parse?.(value, country ?? []) ?? null,
    [parse, country],
  )
  return parse && format
}

/** How a number is dialled: as the library reads it, or by our own rules until it has loaded. */
export function numberWith(format: PhoneFormat | undefined): (typed: string) => string | null {
  return (typed) => format?.(typed)?.number ?? dialNumber(typed)
}
