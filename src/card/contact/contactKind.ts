import { contactAction } from '../../format/contact/contact'
import type { ContactType } from '../../format/contact/ContactAction'
import { messengerService } from '../../format/contact/messengerService'
import type { Translate } from '../../i18n/catalogs/messages'
import type { Multifield } from '../../lead/model/Lead'

/**
 * The label of a multifield's kind, such as "Mobile" or "Work".
 *
 * @param contact an unknown `VALUE_TYPE` is labelled "other"
 * @returns null when `VALUE_TYPE` is empty
 */
export function contactKind(type: ContactType, contact: Multifield, t: Translate): string | null {
  const { kind, value } = contact
  // By the value: integrations also put sites and addresses under the kind of open channels.
  if (contactAction(type, kind, value).way === 'openChannel') return t('kind.openChannel')
  if (type === 'site' && kind === 'WORK') return t('kind.corporate')
  if (type === 'site' && kind === 'HOME') return t('kind.personal')
  // Texts of their own, because in some languages the word agrees with the gender of "e-mail".
  if (type === 'email' && (kind === 'WORK' || kind === 'HOME' || kind === 'OTHER')) {
    return t(`kind.email.${kind}`)
  }
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
    default:
      return messengerService(kind) ?? t('kind.OTHER')
  }
}
