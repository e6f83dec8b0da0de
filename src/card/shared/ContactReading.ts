import type { ContactAction, ContactType, NumberReader } from '../../format/contact/ContactAction'
import type { Translate } from '../../i18n/catalogs/messages'
import type { Multifield } from '../../lead/model/Lead'

/** What the card shows of a contact, and what a click on it does. */
type ContactReading = {
  action: ContactAction
  /** The text of it; for an open channel the name of its connector, since its value is an internal id. */
  name: string
  /** The label of its kind; null where the portal has none. */
  kind: string | null
}

/** Reads a contact; `numberOf` is that of `contactAction`. */
export type ReadContact = (
  type: ContactType,
  contact: Multifield,
  t: Translate,
  numberOf?: NumberReader,
) => ContactReading
