import type { LeadFieldName } from './Lead'

/** What the portal calls each documented field of a lead. */
export const wireNames = {
  title: 'TITLE',
  honorific: 'HONORIFIC',
  firstName: 'NAME',
  secondName: 'SECOND_NAME',
  lastName: 'LAST_NAME',
  birthdate: 'BIRTHDATE',
  position: 'POST',
  companyTitle: 'COMPANY_TITLE',
  companyId: 'COMPANY_ID',
  contactId: 'CONTACT_ID',
  isReturning: 'IS_RETURN_CUSTOMER',
  sourceId: 'SOURCE_ID',
  sourceDescription: 'SOURCE_DESCRIPTION',
  stageId: 'STATUS_ID',
  stageDescription: 'STATUS_DESCRIPTION',
  stageMeaning: 'STATUS_SEMANTIC_ID',
  comments: 'COMMENTS',
  amount: 'OPPORTUNITY',
  currency: 'CURRENCY_ID',
  amountIsManual: 'IS_MANUAL_OPPORTUNITY',
  isOpenToAll: 'OPENED',
  hasPhone: 'HAS_PHONE',
  hasEmail: 'HAS_EMAIL',
  hasOpenChannel: 'HAS_IMOL',
  responsibleId: 'ASSIGNED_BY_ID',
  createdById: 'CREATED_BY_ID',
  modifiedById: 'MODIFY_BY_ID',
  movedById: 'MOVED_BY_ID',
  lastActivityById: 'LAST_ACTIVITY_BY',
  createdAt: 'DATE_CREATE',
  modifiedAt: 'DATE_MODIFY',
  closedAt: 'DATE_CLOSED',
  movedAt: 'MOVED_TIME',
  lastActivityAt: 'LAST_ACTIVITY_TIME',
  originatorId: 'ORIGINATOR_ID',
  originId: 'ORIGIN_ID',
  street: 'ADDRESS',
  streetLine2: 'ADDRESS_2',
  city: 'ADDRESS_CITY',
  region: 'ADDRESS_REGION',
  province: 'ADDRESS_PROVINCE',
  postalCode: 'ADDRESS_POSTAL_CODE',
  country: 'ADDRESS_COUNTRY',
  countryCode: 'ADDRESS_COUNTRY_CODE',
  locationId: 'ADDRESS_LOC_ADDR_ID',
  utmSource: 'UTM_SOURCE',
  utmMedium: 'UTM_MEDIUM',
  utmCampaign: 'UTM_CAMPAIGN',
  utmContent: 'UTM_CONTENT',
  utmTerm: 'UTM_TERM',
} as const satisfies Record<LeadFieldName, string>

const isOwnName = (name: string): name is LeadFieldName => Object.hasOwn(wireNames, name)

/** Our names of the documented fields by the portal's. */
export const ownNames: ReadonlyMap<string, LeadFieldName> = new Map(
  Object.keys(wireNames)
    .filter(isOwnName)
    .map((name) => [wireNames[name], name]),
)
