import type { ContactType } from '../../format/contact/contact'
import type { Translate } from '../../i18n/messages'

/** Services that are called the same in every language. */
const brands = new Map([
  ['FACEBOOK', 'Facebook'],
  ['TELEGRAM', 'Telegram'],
  ['VK', 'VK'],
  ['SKYPE', 'Skype'],
  ['VIBER', 'Viber'],
  ['INSTAGRAM', 'Instagram'],
  ['TWITTER', 'X'],
  ['LIVEJOURNAL', 'LiveJournal'],
  ['BITRIX24', 'Bitrix24'],
  ['ICQ', 'ICQ'],
  ['MSN', 'MSN'],
  ['JABBER', 'Jabber'],
])

/**
 * What kind of phone, e-mail, site or messenger this is, in words.
 *
 * @param kind the portal's VALUE_TYPE; an unknown one is called "other"
 * @returns null when the portal names no kind
 */
export function contactKind(type: ContactType, kind: string, t: Translate): string | null {
  if (type === 'site' && kind === 'WORK') return t('kind.corporate')
  if ((type === 'site' || type === 'email') && kind === 'HOME') return t('kind.personal')
  switch (kind) {
    case '':
      return null
    case 'WORK':
    case 'HOME':
    case 'MOBILE':
    case 'FAX':
    case 'PAGER':
    case 'MAILING':
      return t(`kind.${kind}`)
    case 'OPENLINE':
    case 'IMOL':
      return t('kind.openChannel')
    default:
      return brands.get(kind) ?? t('kind.OTHER')
  }
}
