import type { B24Frame } from '@bitrix24/b24jssdk'
import { openedLanguage } from './openedLanguage'

/**
 * The code of the language in which a connected portal speaks to the person; that of the page's address where the portal
 * sends something else than a code. Where it sends none, the SDK says `en`.
 */
export function portalLanguage(frame: B24Frame): string {
  const code: unknown = frame.getLang()
  return typeof code === 'string' && /^[a-z]{2,3}$/i.test(code)
    ? code.toLowerCase()
    : openedLanguage()
}
