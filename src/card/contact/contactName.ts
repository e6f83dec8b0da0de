import type { ContactType } from '../../format/contact/ContactAction'
import { contactAction, contactLabel } from '../../format/contact/contact'
import { messengerService } from '../../format/contact/messengerService'
import { connectorName } from '../../format/contact/openChannel'
import type { Translate } from '../../i18n/catalogs/messages'
import type { Multifield } from '../../lead/model/Lead'

/** The text of a contact; for an open channel the name of its connector, since its value is an internal id. */
export function contactName(type: ContactType, { kind, value }: Multifield, t: Translate): string {
  const action = contactAction(type, kind, value)
  if (action.way === 'openChannel') {
    if (action.connector === 'livechat') return t('channel.livechat')
    return connectorName(action.connector) ?? messengerService(kind) ?? t('channel.other')
  }
  // Internal addresses that open nothing have no label, and are not shown.
  return contactLabel(type, kind, value) || t('channel.other')
}
