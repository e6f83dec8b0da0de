import { useI18n } from '../../i18n/I18n'
import { presentMinute } from '../../ui/hooks/useNow'
import { useCardData } from '../shared/CardData'
import type { TextContext } from './TextContext'

/**
 * The data to write values as text, from the card's context. Does not update with the clock: components whose text
 * depends on the current time call `useNow`.
 */
export function useTextContext(): TextContext {
  const { t, locale } = useI18n()
  const { directories, relations, zone } = useCardData()
  return { directories, relations, zone, t, locale, now: presentMinute() }
}
