import type { FieldInfo } from './Directories'
import type { Day, Decimal, Moment } from '../../rest/Read'

/** One value of a custom field, read by its type. */
export type SingleValue =
  | { kind: 'text'; text: string }
  | { kind: 'number'; digits: Decimal }
  | { kind: 'yesNo'; isYes: boolean }
  /** An item of the field's own list; the item may have been deleted. */
  | { kind: 'listItem'; id: string }
  | { kind: 'day'; day: Day }
  | { kind: 'moment'; moment: Moment }
  /** `amount` as stored, not necessarily a number. */
  | { kind: 'money'; amount: string; currency: string | null }
  /** `url` is safe as `href`; `text` is as typed, with tokens masked. */
  | { kind: 'link'; url: string; text: string }
  | { kind: 'address'; text: string; coordinates: Coordinates | null }
  /** `path` is the file on the portal, without a token; null when the portal sent none. */
  | { kind: 'file'; id: string; path: string | null }
  | { kind: 'employee'; id: number }
  | ({ kind: 'element' } & ElementRef)
  /** An entry of a `crm.status.list` directory; `directory` is null when the field's settings are unknown. */
  | { kind: 'directoryItem'; directory: string | null; code: string }
  /** An element or section of an information block. */
  | { kind: 'infoBlock'; id: number }
  /** The number of bookings; the portal sends no more. */
  | { kind: 'booking'; count: number }

/** The value of a custom field; an empty one is null. */
export type CustomValue = SingleValue | { kind: 'several'; values: SingleValue[] }

/** A point on the map, in degrees. */
export type Coordinates = { latitude: number; longitude: number }

/** A CRM element that a field points to. */
export type ElementRef = {
  /** The portal's short code, such as `C_12` or `T80_6`; the number after `T` is lower-case hex. */
  code: string
  entityTypeId: number
  id: number
}

/** A custom field with its value read by its type; null for an empty value. */
export type ReadCustomField = {
  code: string
  info: FieldInfo | undefined
  value: CustomValue | null
}

/** Custom fields that belong together, as the administrator arranged them. */
export type FieldGroup = {
  /** Null for fields outside the administrator's layout. */
  title: string | null
  fields: ReadCustomField[]
}
