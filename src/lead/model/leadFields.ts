import type { Day, Decimal, Moment, Read } from '../../rest/Read'
import { readDateTime, readDay, readDecimal, readFlag, readId, readText } from '../../rest/readers'
import { readStageMeaning, type StageMeaning } from './StageMeaning'

/** The kinds of field values, which decide how a value is shown, each with its type. */
type KindValues = {
  text: string
  /** A mark or id, shown as code. */
  code: string
  flag: boolean
  day: Day
  moment: Moment
  amount: Decimal
  /** The id of a user of the portal. */
  user: number
  company: number
  contact: number
  /** Codes of the three directories that leads use. */
  stage: string
  source: string
  honorific: string
  meaning: StageMeaning
}

export type FieldKind = keyof KindValues

/** The block of the card that shows a field. */
export type FieldBlock =
  'header' | 'origin' | 'about' | 'client' | 'address' | 'comments' | 'people' | 'technical'

type FieldEntry<Kind extends FieldKind> = {
  /** The field's key in `crm.lead.get`. */
  wire: string
  read: (wire: unknown) => Read<KindValues[Kind]>
  kind: Kind
  block: FieldBlock
}

function field<Kind extends FieldKind>(
  wire: string,
  read: FieldEntry<Kind>['read'],
  kind: Kind,
  block: FieldBlock,
): FieldEntry<Kind> {
  return { wire, read, kind, block }
}

/**
 * Every documented single field of a lead. The type `Lead`, its reader, the blocks of the card and the lead as
 * text derive from this table; blocks show the fields in its order.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/leads/crm-lead-fields.html
 */
const rows = {
  title: field('TITLE', readText, 'text', 'header'),
  firstName: field('NAME', readText, 'text', 'header'),
  secondName: field('SECOND_NAME', readText, 'text', 'header'),
  lastName: field('LAST_NAME', readText, 'text', 'header'),
  position: field('POST', readText, 'text', 'header'),
  companyTitle: field('COMPANY_TITLE', readText, 'text', 'header'),
  amount: field('OPPORTUNITY', readDecimal, 'amount', 'header'),
  stageId: field('STATUS_ID', readText, 'stage', 'header'),
  responsibleId: field('ASSIGNED_BY_ID', readId, 'user', 'header'),
  sourceId: field('SOURCE_ID', readText, 'source', 'origin'),
  sourceDescription: field('SOURCE_DESCRIPTION', readText, 'text', 'origin'),
  utmSource: field('UTM_SOURCE', readText, 'code', 'origin'),
  utmMedium: field('UTM_MEDIUM', readText, 'code', 'origin'),
  utmCampaign: field('UTM_CAMPAIGN', readText, 'code', 'origin'),
  utmContent: field('UTM_CONTENT', readText, 'code', 'origin'),
  utmTerm: field('UTM_TERM', readText, 'code', 'origin'),
  honorific: field('HONORIFIC', readText, 'honorific', 'about'),
  birthdate: field('BIRTHDATE', readDay, 'day', 'about'),
  stageDescription: field('STATUS_DESCRIPTION', readText, 'text', 'about'),
  currency: field('CURRENCY_ID', readText, 'code', 'about'),
  companyId: field('COMPANY_ID', readId, 'company', 'client'),
  contactId: field('CONTACT_ID', readId, 'contact', 'client'),
  street: field('ADDRESS', readText, 'text', 'address'),
  streetLine2: field('ADDRESS_2', readText, 'text', 'address'),
  city: field('ADDRESS_CITY', readText, 'text', 'address'),
  /** A district. */
  region: field('ADDRESS_REGION', readText, 'text', 'address'),
  /** A region or state. */
  province: field('ADDRESS_PROVINCE', readText, 'text', 'address'),
  postalCode: field('ADDRESS_POSTAL_CODE', readText, 'text', 'address'),
  country: field('ADDRESS_COUNTRY', readText, 'text', 'address'),
  countryCode: field('ADDRESS_COUNTRY_CODE', readText, 'code', 'address'),
  comments: field('COMMENTS', readText, 'text', 'comments'),
  createdById: field('CREATED_BY_ID', readId, 'user', 'people'),
  createdAt: field('DATE_CREATE', readDateTime, 'moment', 'people'),
  modifiedById: field('MODIFY_BY_ID', readId, 'user', 'people'),
  modifiedAt: field('DATE_MODIFY', readDateTime, 'moment', 'people'),
  movedById: field('MOVED_BY_ID', readId, 'user', 'people'),
  movedAt: field('MOVED_TIME', readDateTime, 'moment', 'people'),
  lastActivityById: field('LAST_ACTIVITY_BY', readId, 'user', 'people'),
  lastActivityAt: field('LAST_ACTIVITY_TIME', readDateTime, 'moment', 'people'),
  closedAt: field('DATE_CLOSED', readDateTime, 'moment', 'people'),
  stageMeaning: field('STATUS_SEMANTIC_ID', readStageMeaning, 'meaning', 'technical'),
  originatorId: field('ORIGINATOR_ID', readText, 'text', 'technical'),
  originId: field('ORIGIN_ID', readText, 'text', 'technical'),
  locationId: field('ADDRESS_LOC_ADDR_ID', readText, 'code', 'technical'),
  isReturning: field('IS_RETURN_CUSTOMER', readFlag, 'flag', 'technical'),
  isOpenToAll: field('OPENED', readFlag, 'flag', 'technical'),
  amountIsManual: field('IS_MANUAL_OPPORTUNITY', readFlag, 'flag', 'technical'),
  hasPhone: field('HAS_PHONE', readFlag, 'flag', 'technical'),
  hasEmail: field('HAS_EMAIL', readFlag, 'flag', 'technical'),
  hasOpenChannel: field('HAS_IMOL', readFlag, 'flag', 'technical'),
}

export type LeadFieldName = keyof typeof rows

/** The documented single fields of a lead, each with its read value. */
export type LeadFields = {
  [Name in LeadFieldName]: Read<KindValues[(typeof rows)[Name]['kind']]>
}

/** The description of each documented field; see `rows`. */
export const leadFields: {
  readonly [Name in LeadFieldName]: {
    wire: string
    read: (wire: unknown) => LeadFields[Name]
    kind: FieldKind
    block: FieldBlock
  }
} = rows

function isLeadFieldName(name: string): name is LeadFieldName {
  return Object.hasOwn(rows, name)
}

/** The names of all documented fields, in the order of the table. */
export const leadFieldNames: readonly LeadFieldName[] = Object.keys(rows).filter(isLeadFieldName)

/** The names of the fields that a block shows, in their order. */
export function fieldsIn(block: FieldBlock): LeadFieldName[] {
  return leadFieldNames.filter((name) => leadFields[name].block === block)
}

/** Our names of the documented fields by the portal's. */
export const namesByWire: ReadonlyMap<string, LeadFieldName> = new Map(
  leadFieldNames.map((name) => [leadFields[name].wire, name]),
)
