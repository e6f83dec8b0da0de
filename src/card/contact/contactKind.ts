import type { ContactType } from '../../format/contact/ContactAction'
import type { Translate } from '../../i18n/catalogs/messages'

/**
 * The label of a multifield's kind, such as "Mobile" or "Work".
 *
 * @param kind `VALUE_TYPE`; an unknown one is labelled "other"
 * @returns null when `VALUE_TYPE` is empty
 */
export function contactKind(type: ContactType, kind: string, t: Translate): string | null {
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
      return t('kind.OTHER')
  }
}
