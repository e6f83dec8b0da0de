import { say, sayInRussian } from '../../support/say'

/** A text on the card: the same in both languages, or one for each. */
export type Said = string | readonly [en: string, ru: string]

function flag(label: Parameters<typeof say>[0] & `field.${string}`, answer: 'yes' | 'no'): Said {
  return [`${say(label)} ${say(answer)}`, `${sayInRussian(label)} ${sayInRussian(answer)}`]
}

const onMap = say('action.showOnMap')
const onMapInRussian = sayInRussian('action.showOnMap')

/** The text of each documented field of the rich lead on the card; null when another field shows it. */
export const documentedTexts: Readonly<Record<string, Said | null>> = {
  ID: '2001',
  TITLE: 'Kitchen “Nordlicht”, 4.2 m, with island',
  HONORIFIC: ['Dr. Marta', 'д-р Marta'],
  NAME: 'Marta',
  SECOND_NAME: 'Ines',
  LAST_NAME: 'Beispiel-Sørensen',
  BIRTHDATE: ['29 February 1984', '29 февраля 1984'],
  COMPANY_TITLE: 'Beispiel & Daughters GmbH',
  COMPANY_ID: ['company, +49', 'компания, +49'],
  CONTACT_ID: 'Marta Beispiel-Sørensen',
  IS_RETURN_CUSTOMER: flag('field.isReturning', 'no'),
  SOURCE_ID: ['Source CRM form', 'Источник CRM-форма'],
  SOURCE_DESCRIPTION: 'First visit from a search ad, second one direct',
  STATUS_ID: ['Measuring & design', 'Замер и дизайн'],
  STATUS_SEMANTIC_ID: ['Progress In progress', 'Состояние В работе'],
  STATUS_DESCRIPTION: 'Measured on Monday; waits for the second design',
  POST: 'Architect',
  COMMENTS: 'worktop 38 mm, no visible joints',
  CURRENCY_ID: ['€18', '50 €'],
  OPPORTUNITY: ['€18,490.50', '18,490.50 €'],
  IS_MANUAL_OPPORTUNITY: flag('field.amountIsManual', 'yes'),
  OPENED: flag('field.isOpenToAll', 'yes'),
  HAS_PHONE: flag('field.hasPhone', 'yes'),
  HAS_EMAIL: flag('field.hasEmail', 'yes'),
  HAS_IMOL: flag('field.hasOpenChannel', 'yes'),
  ASSIGNED_BY_ID: ['Responsible person MT Mark Testow', 'Ответственный МО Марк Образцов'],
  CREATED_BY_ID: [
    `Olga Formerly ${say('person.dismissed')}`,
    `Ольга Бывшева ${sayInRussian('person.dismissed')}`,
  ],
  // These two have no label in the portal.
  MODIFY_BY_ID: ['User #15', 'Сотрудник №15'],
  LAST_ACTIVITY_BY: ['User #99', 'Сотрудник №99'],
  MOVED_BY_ID: ['Mark Testow', 'Марк Образцов'],
  DATE_CREATE: ['27 Feb, 22:48', '27 февр., 22:48'],
  DATE_MODIFY: ['12 Mar, 13:02', '12 мар., 13:02'],
  MOVED_TIME: ['9 Mar, 09:30', '9 мар., 09:30'],
  LAST_ACTIVITY_TIME: ['12 Mar, 13:00', '12 мар., 13:00'],
  DATE_CLOSED: ['31 Mar, 18:00', '31 мар., 18:00'],
  ORIGINATOR_ID: 'kitchen-planner',
  ORIGIN_ID: 'KP-2026-00417',
  ADDRESS: 'Musterstraße 17',
  ADDRESS_2: 'Rear building, 3rd floor',
  ADDRESS_CITY: '10115 Berlin',
  ADDRESS_POSTAL_CODE: '10115 Berlin',
  ADDRESS_REGION: 'Mitte',
  ADDRESS_PROVINCE: 'Berlin',
  ADDRESS_COUNTRY: 'Germany',
  ADDRESS_COUNTRY_CODE: null,
  ADDRESS_LOC_ADDR_ID: '575',
  UTM_SOURCE: ['Google Ads, paid click', 'Google Ads, платный клик'],
  UTM_MEDIUM: ['Paid search', 'Контекстная реклама'],
  UTM_CAMPAIGN: 'kitchens_berlin_2026|brand',
  UTM_CONTENT: 'ad group 1 | кухни',
  UTM_TERM: 'fitted kitchen with island',
  PARENT_ID_128: 'Order of furniture No. 6',
  PHONE: '+49 30',
  EMAIL: 'märta@example.com',
  WEB: 'example.com/studio',
  IM: '@demo_st_000000',
  LINK: '48',
}

/** The text of a custom field of each type, single and multiple. */
export const customTexts: Readonly<Record<string, Said>> = {
  UF_CRM_TEXT: 'Soft-close drawers, please',
  UF_CRM_NOTES: 'Wall A: 4212 mm Wall B: 2950 mm, window at 900 mm Pipes to the left.',
  UF_CRM_TAGS: 'island oak no handles',
  UF_CRM_INT: '14',
  UF_CRM_INTS: '600 450 300',
  UF_CRM_DBL: ['4.2', '4,2'],
  UF_CRM_DBLS: ['0.72 2.05', '0,72 2,05'],
  UF_CRM_BOOL: 'Yes, please',
  UF_CRM_LIST: ['Country house', 'Кантри'],
  // Item 34 was deleted.
  UF_CRM_LISTM: ['Modern Loft 34', 'Современный Лофт 34'],
  UF_CRM_DATE: ['1 May 2026', '1 мая 2026 г.'],
  UF_CRM_DATES: ['15 June 2026 1 January 2026', '15 июня 2026 г. 1 января 2026 г.'],
  UF_CRM_DT: ['7 Apr, 10:30', '7 апр., 10:30'],
  UF_CRM_DTS: ['6 Apr, 18:00 7 Apr, 08:00', '6 апр., 18:00 7 апр., 08:00'],
  UF_CRM_SUM: ['€5,000.00', '5,000.00 €'],
  UF_CRM_SUMS: ['€18,490.50 $19,999.00 1 250 000,00 ₽', '18,490.50 € 19,999.00 $ 1 250 000,00 ₽'],
  UF_CRM_URL: 'https://example.com/projects/nordlicht',
  UF_CRM_URLS: 'example.org/boards/1 https://example.com/boards/2?view=all',
  UF_CRM_ADDR: [
    `Musterstraße 17, 10115 Berlin ${onMap}`,
    `Musterstraße 17, 10115 Berlin ${onMapInRussian}`,
  ],
  UF_CRM_ADDRS: [
    `Beispielallee 3, Hamburg ${onMap} Somewhere without coordinates ${onMap}`,
    `Beispielallee 3, Hamburg ${onMapInRussian} Somewhere without coordinates ${onMapInRussian}`,
  ],
  UF_CRM_FILE: ['File #512', 'Файл №512'],
  UF_CRM_FILES: ['File #513 File #514', 'Файл №513 Файл №514'],
  UF_CRM_EMP: ['Mark Testow', 'Марк Образцов'],
  UF_CRM_EMPS: [
    `Ann Leeway Olga Formerly ${say('person.dismissed')} User #15 User #99`,
    `Анна Примерова Ольга Бывшева ${sayInRussian('person.dismissed')} Сотрудник №15 Сотрудник №99`,
  ],
  UF_CRM_BIND: 'Marta Beispiel-Sørensen',
  // No right to read contact 302; contact 303 was deleted.
  UF_CRM_BINDS: [
    'Lead #1591 Marta Beispiel-Sørensen Contact #302 Beispiel & Daughters GmbH Deal: kitchen for Marta Order of furniture No. 6 Contact #303',
    'Lead #1591 Marta Beispiel-Sørensen Контакт №302 Beispiel & Daughters GmbH Deal: kitchen for Marta Order of furniture No. 6 Контакт №303',
  ],
  UF_CRM_DIR: ['Manufacturing', 'Производство'],
  UF_CRM_DIRS: [
    'Information technology GONE_FROM_DIRECTORY',
    'Информационные технологии GONE_FROM_DIRECTORY',
  ],
  UF_CRM_IBE: '#88',
  UF_CRM_IBES: '#88 #91',
  UF_CRM_IBS: '#14',
  UF_CRM_IBSS: '#14 #15',
  UF_CRM_BOOK: ['2 bookings', '2 бронирования'],
  UF_CRM_HL: '2',
  UF_CRM_REST: '{"stars":4,"of":5}',
  UF_CRM_VIDEO: '{"path":"/upload/tour.mp4","width":640,"height":360}',
  UF_CRM_NEWTYPE: '{"state":["on","off"],"spin":0.5}',
}
