import type { WireRecord } from '../rest/Wire'
import { multifield } from './leads/buildLead'

const common: WireRecord = {
  LEAD_ID: null,
  HAS_PHONE: 'Y',
  HAS_EMAIL: 'Y',
  HAS_IMOL: 'N',
  ASSIGNED_BY_ID: '7',
  CREATED_BY_ID: '1',
  MODIFY_BY_ID: '1',
  DATE_CREATE: '2025-11-11T16:36:46+02:00',
  DATE_MODIFY: '2026-01-08T16:08:08+02:00',
  OPENED: 'Y',
  ORIGINATOR_ID: null,
  ORIGIN_ID: null,
  ORIGIN_VERSION: null,
  ADDRESS: null,
  ADDRESS_2: null,
  ADDRESS_CITY: null,
  ADDRESS_POSTAL_CODE: null,
  ADDRESS_REGION: null,
  ADDRESS_PROVINCE: null,
  ADDRESS_COUNTRY: null,
  ADDRESS_COUNTRY_CODE: null,
  ADDRESS_LOC_ADDR_ID: null,
  UTM_SOURCE: null,
  UTM_MEDIUM: null,
  UTM_CAMPAIGN: null,
  UTM_CONTENT: null,
  UTM_TERM: null,
  LAST_ACTIVITY_BY: '7',
  LAST_ACTIVITY_TIME: '2026-01-08T16:08:08+02:00',
}

const company = (id: string, values: WireRecord): WireRecord => ({
  ID: id,
  COMPANY_TYPE: 'CUSTOMER',
  LOGO: null,
  BANKING_DETAILS: null,
  INDUSTRY: 'MANUFACTURING',
  REVENUE: '0',
  CURRENCY_ID: 'EUR',
  EMPLOYEES: 'EMPLOYEES_1',
  COMMENTS: '',
  IS_MY_COMPANY: 'N',
  ...common,
  ...values,
})

const contact = (id: string, values: WireRecord): WireRecord => ({
  ID: id,
  POST: null,
  COMMENTS: null,
  HONORIFIC: null,
  SECOND_NAME: null,
  PHOTO: null,
  TYPE_ID: 'CLIENT',
  SOURCE_ID: 'WEB',
  SOURCE_DESCRIPTION: null,
  COMPANY_ID: null,
  BIRTHDATE: '',
  EXPORT: 'Y',
  FACE_ID: null,
  ...common,
  ...values,
})

/** Companies that can be read. Company 403 may not be read, any other id does not exist. */
export const companies: readonly WireRecord[] = [
  company('401', {
    TITLE: 'Beispiel & Daughters GmbH',
    PHONE: multifield('PHONE', 401_00, [['WORK', '+49 30 23125 040']]),
    EMAIL: multifield('EMAIL', 401_10, [['WORK', 'office@example.com']]),
    WEB: multifield('WEB', 401_20, [['WORK', 'https://example.com']]),
    PARENT_ID_128: null,
  }),
  company('402', {
    TITLE: 'Holiday Homes Example Ltd.',
    EMPLOYEES: 'EMPLOYEES_2',
    PHONE: multifield('PHONE', 402_00, [['WORK', '+44 7700 900140']]),
    EMAIL: multifield('EMAIL', 402_10, [['WORK', 'hello@example.org']]),
  }),
]

/** Contacts that can be read. Contact 302 may not be read, any other id does not exist. */
export const contacts: readonly WireRecord[] = [
  contact('301', {
    HONORIFIC: 'UC_DRPROF',
    NAME: 'Marta',
    LAST_NAME: 'Beispiel-Sørensen',
    POST: 'Architect',
    COMPANY_ID: '401',
    BIRTHDATE: '1984-02-29T02:00:00+02:00',
    COMMENTS: 'Prefers [B]e-mail[/B]',
    PHONE: multifield('PHONE', 301_00, [['MOBILE', '+44 7700 900123']]),
    EMAIL: multifield('EMAIL', 301_10, [['WORK', 'marta@example.com']]),
  }),
  // The same person as in lead 2009, whom nobody has bound to it.
  contact('305', {
    NAME: 'Erika',
    LAST_NAME: 'Muster',
    EMAIL: multifield('EMAIL', 305_10, [['HOME', 'Erika@example.org']]),
  }),
  contact('304', {
    NAME: 'Oliver',
    LAST_NAME: 'Sample',
    COMPANY_ID: '402',
    PHONE: multifield('PHONE', 304_00, [
      ['WORK', '+44 7700 900141'],
      ['MOBILE', '+44 7700 900142'],
    ]),
    EMAIL: multifield('EMAIL', 304_10, [['HOME', 'oliver@example.org']]),
    IM: multifield('IM', 304_20, [['TELEGRAM', 'oliver_sample']]),
  }),
]

/** Contact 302: it has the address of lead 2009, but may not be read. */
export const hiddenContacts: readonly WireRecord[] = [
  contact('302', {
    NAME: 'Hidden',
    EMAIL: multifield('EMAIL', 302_10, [['WORK', 'erika@example.org']]),
  }),
]

/** Ids of companies that exist and may not be read. */
export const unreadableCompanies: readonly string[] = ['403']
/** Ids of contacts that exist and may not be read. */
export const unreadableContacts: readonly string[] = ['302']

const binding = (id: number, sort: number): WireRecord => ({
  CONTACT_ID: id,
  SORT: sort,
  ROLE_ID: 0,
  IS_PRIMARY: sort === 10 ? 'Y' : 'N',
})

/** Contacts of a lead; 302 may not be read, 303 was deleted. */
export const contactsOfLeads: Readonly<Record<string, readonly WireRecord[]>> = {
  '2001': [binding(301, 10), binding(302, 20), binding(303, 30)],
  '2006': [binding(304, 10)],
}
