import type { ContactType } from '../../format/contact/ContactAction'
import { messengerService } from '../../format/contact/messengerService'
import type { Translate } from '../../i18n/messages'

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
      return (
        messengerService(kind) ?? t(kind.startsWith('IMOL|') ? 'kind.openChannel' : 'kind.OTHER')
      )
  }
}
