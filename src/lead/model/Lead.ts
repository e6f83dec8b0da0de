import type { Read } from '../../rest/Read'
import type { LeadFields } from './leadFields'

/** One phone, e-mail, site or messenger. */
export type Multifield = {
  /** Unique within the lead. */
  key: string
  /** The portal's VALUE_TYPE in capitals, `''` when it has none. */
  kind: string
  value: string
}

/** A custom field. Its type is only known from the field descriptions, so its value is read later. */
type CustomField = { code: string; raw: unknown }

/** A lead's link to an item of a smart process. */
type ParentItem = { entityTypeId: number; id: Read<number> }

/** Something the portal sent that the method does not document. */
type UnknownField = { code: string; text: string }

/**
 * A lead as `crm.lead.get` returns it, in words and types of our own.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/leads/crm-lead-get.html
 */
export type Lead = LeadFields & {
  id: number
  phones: Multifield[]
  emails: Multifield[]
  messengers: Multifield[]
  sites: Multifield[]
  /** Technical bindings to guests of open channels. */
  links: Multifield[]
  custom: CustomField[]
  parents: ParentItem[]
  unknown: UnknownField[]
}
