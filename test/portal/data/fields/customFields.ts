import type { WireRecord } from '../../rest/Wire'
import type { CustomField } from './CustomField'
import type { LocalizedText } from '../LocalizedText'

const item = (id: string, en: string, ru: string, sort: string) => ({ id, value: { en, ru }, sort })

// Admin order (sort) differs from the order of the ids on purpose.
const styles = [
  item('31', 'Modern', 'Современный', '30'),
  item('33', 'Country house', 'Кантри', '10'),
  item('35', 'Loft', 'Лофт', '20'),
]

const bindings: WireRecord = { LEAD: 'Y', CONTACT: 'Y', COMPANY: 'Y', DEAL: 'Y', DYNAMIC_128: 'Y' }

type Row = [
  name: string,
  type: string,
  multiple: boolean,
  en: string,
  ru: string,
  settings?: WireRecord,
]

const rows: readonly Row[] = [
  ['TEXT', 'string', false, 'Wishes in one line', 'Пожелания', { ROWS: 1 }],
  ['NOTES', 'string', false, 'Notes of the measurer', 'Заметки замерщика', { ROWS: 5 }],
  ['TAGS', 'string', true, 'Tags', 'Метки', { ROWS: 1 }],
  ['INT', 'integer', false, 'Number of cabinets', 'Количество шкафов'],
  ['INTS', 'integer', true, 'Widths, mm', 'Ширина, мм'],
  ['DBL', 'double', false, 'Length of the worktop, m', 'Длина столешницы, м', { PRECISION: 2 }],
  ['DBLS', 'double', true, 'Heights, m', 'Высота, м', { PRECISION: 2 }],
  [
    'BOOL',
    'boolean',
    false,
    'With installation',
    'С монтажом',
    { LABEL: ['No, thanks', 'Yes, please'] },
  ],
  ['BOOL_EMPTY', 'boolean', false, 'Has a lift', 'Есть лифт'],
  ['LIST', 'enumeration', false, 'Style', 'Стиль'],
  ['LISTM', 'enumeration', true, 'Styles to compare', 'Стили на выбор'],
  ['DATE', 'date', false, 'Day of measuring', 'День замера'],
  ['DATES', 'date', true, 'Possible delivery days', 'Дни доставки'],
  ['DT', 'datetime', false, 'Next meeting', 'Следующая встреча'],
  ['DTS', 'datetime', true, 'Reminders', 'Напоминания'],
  ['SUM', 'money', false, 'Prepayment', 'Предоплата'],
  ['SUMS', 'money', true, 'Quotes', 'Варианты цены'],
  ['URL', 'url', false, 'Design project', 'Дизайн-проект', { POPUP: 'Y' }],
  ['URLS', 'url', true, 'Inspiration', 'Вдохновение', { POPUP: 'Y' }],
  ['ADDR', 'address', false, 'Delivery address', 'Адрес доставки'],
  ['ADDRS', 'address', true, 'Showrooms visited', 'Посещённые салоны'],
  ['FILE', 'file', false, 'Floor plan', 'План помещения'],
  ['FILES', 'file', true, 'Photos', 'Фотографии'],
  ['EMP', 'employee', false, 'Designer', 'Дизайнер'],
  ['EMPS', 'employee', true, 'Team', 'Команда'],
  ['BIND', 'crm', false, 'Recommended by', 'Кто порекомендовал', { CONTACT: 'Y' }],
  ['BINDS', 'crm', true, 'Related items', 'Связанные элементы', bindings],
  ['DIR', 'crm_status', false, 'Branch', 'Отрасль', { ENTITY_TYPE: 'INDUSTRY' }],
  [
    'DIRS',
    'crm_status',
    true,
    'Branches of interest',
    'Интересные отрасли',
    { ENTITY_TYPE: 'INDUSTRY' },
  ],
  ['IBE', 'iblock_element', false, 'Worktop decor', 'Декор столешницы', { IBLOCK_ID: 21 }],
  ['IBES', 'iblock_element', true, 'Front decors', 'Декор фасадов', { IBLOCK_ID: 21 }],
  ['IBS', 'iblock_section', false, 'Catalogue section', 'Раздел каталога', { IBLOCK_ID: 22 }],
  ['IBSS', 'iblock_section', true, 'Catalogue sections', 'Разделы каталога', { IBLOCK_ID: 22 }],
  ['BOOK', 'resourcebooking', true, 'Booked measurers', 'Бронь замерщиков', {}],
  ['HL', 'hlblock', false, 'Warehouse', 'Склад', { HLBLOCK_ID: 3, HLFIELD_ID: 8 }],
  ['REST', 'rest_12_rating', false, 'Rating (another app)', 'Рейтинг (другое приложение)'],
  ['VIDEO', 'video', false, 'Video', 'Видео'],
  ['NEWTYPE', 'quantum_field', false, 'Type of a newer portal', 'Тип из новой версии'],
  ['EMPTYM', 'string', true, 'Never filled', 'Не заполняется'],
]

const toField = ([name, type, multiple, en, ru, settings]: Row, index: number): CustomField => {
  const id = String(5801 + index)
  const field: CustomField = { id, name: `UF_CRM_${name}`, type, multiple, label: { en, ru } }
  if (settings) field.settings = settings
  if (type === 'enumeration') field.items = styles
  return field
}

/** Custom fields that every lead of the demo portal may have; all types, single and multiple. */
export const customFields: readonly CustomField[] = rows.map(toField)

const hugeLabel = (index: number): LocalizedText => ({
  en: `Custom field number ${index}`,
  ru: `Пользовательское поле номер ${index}`,
})

/** So many custom fields of four simple types by turns. */
export const manyFields = (count: number): CustomField[] =>
  Array.from({ length: count }, (_, index) => ({
    id: String(7001 + index),
    name: `UF_CRM_HUGE_${String(index + 1).padStart(3, '0')}`,
    type: ['string', 'integer', 'boolean', 'url'][index % 4] ?? 'string',
    multiple: false,
    label: hugeLabel(index + 1),
  }))

/** The 500 custom fields of the huge lead. */
export const hugeFields: readonly CustomField[] = manyFields(500)
