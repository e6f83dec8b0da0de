import { contactAction, contactLabel } from '../../format/contact/contact'
import { messengerService } from '../../format/contact/messengerService'
import { connectorName } from '../../format/contact/openChannel'
import type { ReadContact } from '../shared/ContactReading'
import { contactKind } from './contactKind'

/** Reads a contact of any type. Part of the card's later chunk; `readFirst` stands in for it. */
export const readContact: ReadContact = (type, { kind, value }, t, numberOf) => {
  const action = contactAction(type, kind, value, numberOf)
  // By the value: integrations also put sites and addresses under the kind of open channels.
  if (action.way === 'openChannel') {
    const name =
      action.connector === 'livechat'
        ? t('channel.livechat')
        : (connectorName(action.connector) ?? messengerService(kind) ?? t('channel.other'))
    return { action, name, kind: t('kind.openChannel') }
  }
  return {
    action,
    // Internal addresses that open nothing have no label, and are not shown.
    name: contactLabel(type, kind, value) || t('channel.other'),
    kind: messengerService(kind) ?? contactKind(type, kind, t),
  }
}
