import type { ContactType } from '../../format/contact/ContactAction'
import { contactAction, contactLabel } from '../../format/contact/contact'
import { messengerService } from '../../format/contact/messengerService'
import { connectorName } from '../../format/contact/openChannel'
import type { Translate } from '../../i18n/messages'
import type { Multifield } from '../../lead/model/Lead'

/** A contact as it can be read: an open channel by its name, never by its inner address. */
export function contactName(type: ContactType, { kind, value }: Multifield, t: Translate): string {
  const action = contactAction(type, kind, value)
  if (action.way === 'openChannel') {
    if (action.connector === 'livechat') return t('channel.livechat')
    return connectorName(action.connector) ?? messengerService(kind) ?? t('channel.other')
  }
  // Without a label is an address inside the portal that leads nowhere: it is not shown either.
  return contactLabel(type, kind, value) || t('channel.other')
}
