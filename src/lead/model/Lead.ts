import type { Day, Decimal, Moment, Read } from '../../rest/Read'

/** Where the lead stands, whatever the portal calls the stage. */
export type StageMeaning = 'running' | 'won' | 'lost'

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

/** The documented single fields of a lead. */
export type LeadFields = {
  title: Read<string>
  honorific: Read<string>
  firstName: Read<string>
  secondName: Read<string>
  lastName: Read<string>
  birthdate: Read<Day>
  position: Read<string>
  companyTitle: Read<string>
  companyId: Read<number>
  contactId: Read<number>
  isReturning: Read<boolean>
  sourceId: Read<string>
  sourceDescription: Read<string>
  stageId: Read<string>
  stageDescription: Read<string>
  stageMeaning: Read<StageMeaning>
  comments: Read<string>
  amount: Read<Decimal>
  currency: Read<string>
  amountIsManual: Read<boolean>
  isOpenToAll: Read<boolean>
  hasPhone: Read<boolean>
  hasEmail: Read<boolean>
  hasOpenChannel: Read<boolean>
  responsibleId: Read<number>
  createdById: Read<number>
  modifiedById: Read<number>
  movedById: Read<number>
  lastActivityById: Read<number>
  createdAt: Read<Moment>
  modifiedAt: Read<Moment>
  closedAt: Read<Moment>
  movedAt: Read<Moment>
  lastActivityAt: Read<Moment>
  originatorId: Read<string>
  originId: Read<string>
  street: Read<string>
  streetLine2: Read<string>
  city: Read<string>
  /** The portal's REGION: a district. */
  region: Read<string>
  /** The portal's PROVINCE: a region or state. */
  province: Read<string>
  postalCode: Read<string>
  country: Read<string>
  countryCode: Read<string>
  locationId: Read<string>
  utmSource: Read<string>
  utmMedium: Read<string>
  utmCampaign: Read<string>
  utmContent: Read<string>
  utmTerm: Read<string>
}

export type LeadFieldName = keyof LeadFields

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
