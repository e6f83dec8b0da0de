import type { WireRecord } from '../../rest/Wire'
import { everyLanguage, textIn, type LocalizedText } from '../LocalizedText'

/** One system field of a lead as `crm.lead.fields` describes it. */
export type LeadField = {
  name: string
  type: string
  title: LocalizedText
  readOnly: boolean
  multiple: boolean
  more: WireRecord
}

// Name, type, English title, Russian title; `!` before the type: read-only, `*`: multiple.
const table = `
ID|!integer|ID|ID
TITLE|string|Lead Title|Название лида
HONORIFIC|crm_status|Salutation|Обращение
NAME|string|First Name|Имя
SECOND_NAME|string|Middle Name|Отчество
LAST_NAME|string|Last Name|Фамилия
BIRTHDATE|date|Birthdate|Дата рождения
COMPANY_TITLE|string|Company Name|Название компании
SOURCE_ID|crm_status|Source|Источник
SOURCE_DESCRIPTION|string|Source Description|Дополнительно об источнике
STATUS_ID|crm_status|Stage|Стадия
STATUS_DESCRIPTION|string|Stage Description|Дополнительно о стадии
STATUS_SEMANTIC_ID|!string|Status Semantic|Состояние статуса
POST|string|Position|Должность
ADDRESS|string|Address|Адрес
ADDRESS_2|string|Address (Line 2)|Адрес (стр. 2)
ADDRESS_CITY|string|City|Город
ADDRESS_POSTAL_CODE|string|Postal Code|Почтовый индекс
ADDRESS_REGION|string|Region|Район
ADDRESS_PROVINCE|string|Province|Область
ADDRESS_COUNTRY|string|Country|Страна
ADDRESS_COUNTRY_CODE|string|Country Code|Код страны
ADDRESS_LOC_ADDR_ID|integer|Location Address ID|Идентификатор адреса
CURRENCY_ID|crm_currency|Currency|Валюта
OPPORTUNITY|double|Amount|Сумма
IS_MANUAL_OPPORTUNITY|char|IS_MANUAL_OPPORTUNITY|IS_MANUAL_OPPORTUNITY
OPENED|char|Available to All|Доступен для всех
COMMENTS|string|Comments|Комментарий
HAS_PHONE|!char|Phone Provided|Задан телефон
HAS_EMAIL|!char|Email Provided|Задан e-mail
HAS_IMOL|!char|Open Line Assigned|Задана открытая линия
ASSIGNED_BY_ID|user|Responsible User|Ответственный
CREATED_BY_ID|!user|Created By|Кем создан
MODIFY_BY_ID|!user|Modified By|Кем изменён
MOVED_BY_ID|!user|MOVED_BY_ID|MOVED_BY_ID
DATE_CREATE|!datetime|Creation Date|Дата создания
DATE_MODIFY|!datetime|Modification Date|Дата изменения
MOVED_TIME|!datetime|MOVED_TIME|MOVED_TIME
COMPANY_ID|crm_company|Company|Компания
CONTACT_ID|crm_contact|Contact|Контакт
CONTACT_IDS|*crm_contact|CONTACT_IDS|CONTACT_IDS
IS_RETURN_CUSTOMER|!char|Returning Lead|Повторный лид
DATE_CLOSED|!datetime|Closing Date|Дата завершения
ORIGINATOR_ID|string|External Source|Внешний источник
ORIGIN_ID|string|Identifier in External Source|Идентификатор во внешнем источнике
UTM_SOURCE|string|Advertising System|Рекламная система
UTM_MEDIUM|string|Traffic Type|Тип трафика
UTM_CAMPAIGN|string|Campaign Identifier|Обозначение рекламной кампании
UTM_CONTENT|string|Campaign Content|Содержание кампании
UTM_TERM|string|Campaign Search Term|Условие поиска кампании
LAST_ACTIVITY_TIME|!datetime|LAST_ACTIVITY_TIME|LAST_ACTIVITY_TIME
LAST_ACTIVITY_BY|!user|LAST_ACTIVITY_BY|LAST_ACTIVITY_BY
PARENT_ID_128|crm_entity|Order of furniture|Заказ мебели
PHONE|*crm_multifield|Phone|Телефон
EMAIL|*crm_multifield|E-mail|E-mail
WEB|*crm_multifield|Website|Сайт
IM|*crm_multifield|Messenger|Мессенджер
LINK|*crm_multifield|LINK|LINK`

const more: Readonly<Record<string, WireRecord>> = {
  HONORIFIC: { statusType: 'HONORIFIC' },
  SOURCE_ID: { statusType: 'SOURCE' },
  STATUS_ID: { statusType: 'STATUS' },
  COMPANY_ID: { settings: { parentEntityTypeId: 4 } },
  CONTACT_ID: { isDeprecated: true },
  PARENT_ID_128: { settings: { parentEntityTypeId: 128 } },
}

/** The system fields of a lead, in the portal's order. */
export const leadFields: readonly LeadField[] = table
  .trim()
  .split('\n')
  .map((line) => {
    const [name = '', type = '', en = '', ru = ''] = line.split('|')
    return {
      name,
      type: type.replace(/^[!*]/, ''),
      title: en === ru ? everyLanguage(en) : { en, ru },
      readOnly: type.startsWith('!'),
      multiple: type.startsWith('*'),
      more: more[name] ?? {},
    }
  })

/** Names of the fields that `crm.lead.list` leaves out of `select: ["*"]`. */
export const multifieldNames: readonly string[] = ['PHONE', 'EMAIL', 'WEB', 'IM', 'LINK']

/** A system field as `crm.lead.fields` and `crm.item.fields` describe it. */
export const describeField = (field: LeadField, lang: string): WireRecord => ({
  type: field.type,
  isRequired: false,
  isReadOnly: field.readOnly,
  isImmutable: false,
  isMultiple: field.multiple,
  isDynamic: false,
  ...field.more,
  title: textIn(field.title, lang),
})
