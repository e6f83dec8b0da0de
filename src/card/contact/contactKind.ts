import type { ContactType } from '../../format/contact/ContactAction'
import { messengerService } from '../../format/contact/messengerService'
import type { Translate } from '../../i18n/messages'

/**
 * The label of a multifield's kind, such as "Mobile" or "Work".
 *
 * @param kind `VALUE_TYPE`; an unknown one is labelled "other"
 * @returns null when `VALUE_TYPE` is empty
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
