import type { Read } from '../../rest/Read'
import type { LeadFields } from './leadFields'

/** One phone, e-mail, site or messenger. */
export type Multifield = {
  /** Unique within the lead. */
  key: string
  /** The portal's VALUE_TYPE in upper case, `''` when there is none. */
  kind: string
  value: string
}

/** A custom field. Its type comes with the field descriptions, so that its value is read later. */
type CustomField = { code: string; raw: unknown }

/** A lead's link to an item of a smart process. */
type ParentItem = { entityTypeId: number; id: Read<number> }

/** A field of the answer that is not documented for the method. */
type UnknownField = { code: string; text: string }

/**
 * A lead as `crm.lead.get` returns it, with our names and types.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/leads/crm-lead-get.html
 */
export type Lead = LeadFields & {
  id: number
  phones: Multifield[]
  emails: Multifield[]
  messengers: Multifield[]
  sites: Multifield[]
  /** Guests of open channels (`LINK`), for technical use. */
  links: Multifield[]
  custom: CustomField[]
  parents: ParentItem[]
  unknown: UnknownField[]
}
