import type { LeadFieldName } from '../../lead/model/Lead'

/** How the value of a field is written. */
export type FieldKind =
  | 'text'
  | 'code'
  | 'flag'
  | 'day'
  | 'moment'
  | 'user'
  | 'stage'
  | 'source'
  | 'honorific'
  | 'company'
  | 'contact'
  | 'amount'
  | 'meaning'

/** How each documented field of a lead is written. */
export const fieldKinds: { readonly [Name in LeadFieldName]: FieldKind } = {
  title: 'text',
  honorific: 'honorific',
  firstName: 'text',
  secondName: 'text',
  lastName: 'text',
  birthdate: 'day',
  position: 'text',
  companyTitle: 'text',
  companyId: 'company',
  contactId: 'contact',
  isReturning: 'flag',
  sourceId: 'source',
  sourceDescription: 'text',
  stageId: 'stage',
  stageDescription: 'text',
  stageMeaning: 'meaning',
  comments: 'text',
  amount: 'amount',
  currency: 'code',
  amountIsManual: 'flag',
  isOpenToAll: 'flag',
  hasPhone: 'flag',
  hasEmail: 'flag',
  hasOpenChannel: 'flag',
  responsibleId: 'user',
  createdById: 'user',
  modifiedById: 'user',
  movedById: 'user',
  lastActivityById: 'user',
  createdAt: 'moment',
  modifiedAt: 'moment',
  closedAt: 'moment',
  movedAt: 'moment',
  lastActivityAt: 'moment',
  originatorId: 'text',
  originId: 'text',
  street: 'text',
  streetLine2: 'text',
  city: 'text',
  region: 'text',
  province: 'text',
  postalCode: 'text',
  country: 'text',
  countryCode: 'code',
  locationId: 'code',
  utmSource: 'code',
  utmMedium: 'code',
  utmCampaign: 'code',
  utmContent: 'code',
  utmTerm: 'code',
}

/** The block in which each field has its place when it is filled; empty ones fold together. */
export const blockFields = {
  header: [
    'title',
    'firstName',
    'secondName',
    'lastName',
    'position',
    'companyTitle',
    'amount',
    'stageId',
    'responsibleId',
  ],
  origin: [
    'sourceId',
    'sourceDescription',
    'utmSource',
    'utmMedium',
    'utmCampaign',
    'utmContent',
    'utmTerm',
  ],
  about: [
    'honorific',
    'birthdate',
    'stageDescription',
    'isReturning',
    'isOpenToAll',
    'amountIsManual',
    'currency',
  ],
  client: ['companyId', 'contactId'],
  address: [
    'street',
    'streetLine2',
    'city',
    'region',
    'province',
    'postalCode',
    'country',
    'countryCode',
  ],
  comments: ['comments'],
  people: [
    'createdById',
    'createdAt',
    'modifiedById',
    'modifiedAt',
    'movedById',
    'movedAt',
    'lastActivityById',
    'lastActivityAt',
    'closedAt',
  ],
  technical: [
    'stageMeaning',
    'originatorId',
    'originId',
    'locationId',
    'hasPhone',
    'hasEmail',
    'hasOpenChannel',
  ],
} as const satisfies Record<string, readonly LeadFieldName[]>
