import type { ContactType } from '../../format/contact/ContactAction'
import { phoneAction } from '../../format/contact/phoneAction'
import { splitPhones } from '../../format/phone/splitPhones'
import { withoutInvisible } from '../../format/text/withoutInvisible'
import type { ReadContact } from '../shared/ContactReading'
import { contactKind } from './contactKind'

/**
 * Reads a contact before the card's later chunk has come: phones as `readContact` does, everything else as text, since
 * only phones are needed at once.
 */
export const readFirst: ReadContact = (type, { kind, value }, t, numberOf) => {
  if (/^\W*imol\|/i.test(value)) {
    return {
      action: { way: 'openChannel', dialogId: '', connector: '' },
      name: t('channel.other'),
      kind: t('kind.openChannel'),
    }
  }
  return {
    action: type === 'phone' ? phoneAction(kind, value, numberOf) : { way: 'text' },
    name: withoutInvisible(value) || value,
    // A blank keeps the line for the name of a messenger.
    kind: type === 'messenger' && kind !== '' ? '\u00a0' : contactKind(type, kind, t),
  }
}

/** Takes the list and the value of a contact, returns the phones in it; other values whole. */
export function splitFirst(type: ContactType, value: string): string[] {
  return type === 'phone' ? splitPhones(value) : [value]
}
