import { multifield } from '../portal/data/leads/buildLead'
import { richLead } from '../portal/data/leads/richLead'
import { allLeads } from '../portal/data/demoLeads'
import type { WireRecord } from '../portal/rest/Wire'

/** Replaces the values of lead 2001 that exist only for tests by ordinary ones. */
const tidy: WireRecord = {
  CREATED_BY_ID: '1',
  MODIFY_BY_ID: '1',
  LAST_ACTIVITY_BY: '7',
  DATE_CLOSED: null,
  UTM_CAMPAIGN: 'kitchens_berlin_2026',
  UTM_CONTENT: 'island',
  UF_CRM_LISTM: [31],
}

/** Lead 2001 as the English pictures show it. */
export const englishLeads: ReadonlyMap<string, WireRecord> = new Map([
  ['2001', { ...richLead, ...tidy }],
])

const people = [
  ['Анна', 'Примерова'],
  ['Борис', 'Образцов'],
  ['Вера', 'Тестова'],
  ['Глеб', 'Пробный'],
  ['Дарья', 'Учебная'],
  ['Егор', 'Условный'],
  ['Злата', 'Макетова'],
] as const

const comments = `<p>Хочет кухню <b>до летнего отпуска</b>.</p>
[B]Договорились по телефону:[/B]
[LIST]
[*]фасады из дуба, матовые
[*]столешница 38 мм, [I]без видимых швов[/I]
[/LIST]`

/** Russian values of the leads with many fields. Their company and contact are removed: those have English names. */
const russianValues: Record<string, WireRecord> = {
  '2001': {
    ...tidy,
    TITLE: 'Кухня «Северное сияние», 4,2 м, с островом',
    NAME: 'Мария',
    SECOND_NAME: 'Ивановна',
    LAST_NAME: 'Примерова',
    HONORIFIC: '',
    COMPANY_TITLE: 'ООО «Пример и дочери»',
    COMPANY_ID: null,
    CONTACT_ID: null,
    SOURCE_DESCRIPTION: 'Форма «Рассчитать кухню»',
    STATUS_DESCRIPTION: 'Замер был в понедельник, ждёт второй проект',
    POST: 'Архитектор',
    COMMENTS: comments,
    CURRENCY_ID: 'RUB',
    OPPORTUNITY: '1849000.00',
    ADDRESS: 'ул. Образцовая, 17',
    ADDRESS_2: 'корпус 2, этаж 3',
    ADDRESS_CITY: 'Москва',
    ADDRESS_POSTAL_CODE: '101000',
    ADDRESS_REGION: '',
    ADDRESS_PROVINCE: '',
    ADDRESS_COUNTRY: 'Россия',
    ADDRESS_COUNTRY_CODE: 'RU',
    UTM_SOURCE: 'yandex',
    UTM_CAMPAIGN: 'кухни_москва_2026',
    UTM_CONTENT: 'объявление 1',
    UTM_TERM: 'кухня с островом',
    PARENT_ID_128: null,
    UF_CRM_TEXT: 'Ящики с доводчиками',
    UF_CRM_NOTES: 'Стена А: 4212 мм\nСтена Б: 2950 мм, окно на высоте 900 мм',
    UF_CRM_TAGS: ['остров', 'дуб', 'без ручек'],
    UF_CRM_SUM: '500000|RUB',
    UF_CRM_SUMS: ['1849000.00|RUB'],
    UF_CRM_ADDR: 'Москва, ул. Образцовая, 17',
    UF_CRM_ADDRS: ['Москва, Примерный переулок, 3'],
    PHONE: multifield('PHONE', 20010, [
      ['WORK', '+7 495 555-01-23'],
      ['MOBILE', '+7 495 555-01-45'],
      ['HOME', '+44 7700 900123'],
    ]),
    EMAIL: multifield('EMAIL', 20030, [
      ['WORK', 'maria@example.com'],
      ['HOME', 'maria.primerova@example.org'],
    ]),
  },
  '2006': {
    TITLE: 'Вторая кухня, для дачи',
    NAME: 'Борис',
    LAST_NAME: 'Образцов',
    COMPANY_ID: null,
    CONTACT_ID: null,
    CURRENCY_ID: 'RUB',
    OPPORTUNITY: '920000.00',
    COMMENTS: 'Довольный клиент: первую кухню поставили год назад.',
    PHONE: multifield('PHONE', 60010, [['MOBILE', '+7 495 555-01-67']]),
    EMAIL: multifield('EMAIL', 60020, [['WORK', 'boris@example.com']]),
  },
}

/** The demo leads with Russian values. */
export const russianLeads: ReadonlyMap<string, WireRecord> = new Map(
  [...allLeads].map(([id, lead], index) => {
    const [name, surname] = people[index % people.length] ?? people[0]
    const plain = {
      TITLE: `Заявка на кухню № ${index + 1}`,
      NAME: name,
      LAST_NAME: surname,
      COMPANY_TITLE: '',
      CURRENCY_ID: 'RUB',
    }
    return [id, { ...lead, ...(russianValues[id] ?? plain) }]
  }),
)

/** Translations of texts in activities and custom fields. */
export const russianTranslations: Readonly<Record<string, string>> = {
  'Incoming call from Marta': 'Входящий звонок от Марии',
  'Your first design': 'Ваш первый проект',
  'Second design in the showroom': 'Второй проект в салоне',
  'Order the samples': 'Заказать образцы',
  'Call back': 'Перезвонить',
  'Prepare the quote': 'Подготовить смету',
  'Yes, please': 'Да, нужен',
  'Asks for a second design with an island.': 'Просит второй проект, с островом.',
  'Sent the first design, see ': 'Отправила первый проект: ',
  'Likes [b]oak[/b], not beech.': 'Нравится [b]дуб[/b], не бук.',
}
