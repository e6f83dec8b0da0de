import { useI18n } from '../../i18n/I18n'
import { presentMinute } from '../../ui/hooks/useNow'
import { useCardData } from '../shared/CardData'
import type { TextContext } from './TextContext'

/**
 * What the values on the card are put into text with. It is not made anew each minute: what depends on the time is
 * drawn by components that watch the clock themselves.
 */
export function useTextContext(): TextContext {
  const { t, locale } = useI18n()
  const { directories, relations, zone } = useCardData()
  return { directories, relations, zone, t, locale, now: presentMinute() }
}
