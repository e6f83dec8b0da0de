import type { WireRecord } from '../../rest/Wire'
import { buildLead, multifield } from './buildLead'

/** Lead 2002: an id and a stage, no other value. */
export const minimalLead: WireRecord = { ID: '2002', TITLE: null, STATUS_ID: 'NEW' }

/** Lead 2006: a returning customer, whose phones are those of the company and the contact. */
export const returningLead = buildLead('2006', {
  TITLE: 'Second kitchen for the holiday home',
  IS_RETURN_CUSTOMER: 'Y',
  COMPANY_ID: '402',
  CONTACT_ID: '304',
  SOURCE_ID: 'PARTNER',
  STATUS_ID: 'PROCESSED',
  OPPORTUNITY: '9200.00',
  IS_MANUAL_OPPORTUNITY: 'Y',
  ASSIGNED_BY_ID: '7',
})

/** Lead 2007: Arabic, right to left, with left-to-right pieces in between. */
export const arabicLead = buildLead('2007', {
  TITLE: 'مطبخ حديث مع جزيرة (Nordlicht 4.2 m)',
  NAME: 'يوسف',
  LAST_NAME: 'النموذجي',
  COMPANY_TITLE: 'شركة المثال المحدودة',
  POST: 'مهندس معماري',
  SOURCE_ID: 'RECOMMENDATION',
  SOURCE_DESCRIPTION: 'من صديق Anna',
  COMMENTS: 'يريد اللون الأبيض.\nاتصل بعد الساعة 17:00، أو اكتب إلى youssef@example.com',
  OPPORTUNITY: '64000.00',
  CURRENCY_ID: 'AED',
  ASSIGNED_BY_ID: '18',
  ADDRESS: 'شارع المثال ١٢',
  ADDRESS_CITY: 'دبي',
  ADDRESS_COUNTRY: 'الإمارات العربية المتحدة',
  PHONE: multifield('PHONE', 70000, [['MOBILE', '+44 7700 900177']]),
  EMAIL: multifield('EMAIL', 70010, [['WORK', 'youssef@example.com']]),
})

/** Lead 2008: converted. */
export const wonLead = buildLead('2008', {
  TITLE: 'Utility room, won',
  NAME: 'Jonas',
  LAST_NAME: 'Probe',
  STATUS_ID: 'CONVERTED',
  STATUS_SEMANTIC_ID: 'S',
  SOURCE_ID: 'CALL',
  OPPORTUNITY: '3150.00',
  DATE_CLOSED: '2026-03-20T16:45:00+02:00',
  PHONE: multifield('PHONE', 80000, [['WORK', '+49 30 23125 080']]),
})

/** Lead 2009: lost, with the reason. */
export const lostLead = buildLead('2009', {
  TITLE: 'Showroom offer, lost',
  NAME: 'Erika',
  LAST_NAME: 'Muster',
  STATUS_ID: 'UC_APOLOG',
  STATUS_SEMANTIC_ID: 'F',
  STATUS_DESCRIPTION: 'Chose a cheaper offer',
  SOURCE_ID: 'ADVERTISING',
  CURRENCY_ID: 'RUB',
  OPPORTUNITY: '1250000.00',
  DATE_CLOSED: '2026-03-18T11:00:00+02:00',
  // The number of lead 2008.
  PHONE: multifield('PHONE', 90010, [['WORK', '+49 30 23125-080']]),
  EMAIL: multifield('EMAIL', 90000, [['WORK', 'erika@example.org']]),
})
