import { splitMoney } from '../../format/number/money'
import { maskTokens } from '../../format/text/visible'
import type { SingleValue } from '../model/CustomValue'
import type { FieldInfo } from '../model/Directories'
import { isOdd, type Read } from '../../rest/Read'
import {
  readDateTime,
  readDay,
  readDecimal,
  readFlag,
  readId,
  readText,
  wireText,
} from '../../rest/readers'
import { fieldsOf } from '../../rest/wire'
import { readAddress } from './readAddress'
import { readElementRef } from './readElementRef'
import { readFile } from './readFile'
import { readLink, readPlain, readTyped } from './readPlain'

type ReadItem = (raw: unknown, info: FieldInfo) => SingleValue | null
type ReadItems = (items: readonly unknown[], info: FieldInfo) => SingleValue[]

/**
 * The readers of values by the portal's name of the field's type; other types are read as text.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/leads/userfield/crm-lead-userfield-list.html
 */
const readers: ReadonlyMap<string, ReadItems> = new Map<string, ReadItems>([
  ['string', each(readTyped)],
  ['integer', each(readNumber)],
  ['double', each(readNumber)],
  ['boolean', each((raw) => show(readFlag(raw), (isYes) => ({ kind: 'yesNo', isYes })))],
  ['enumeration', each((raw) => code(raw, (id) => (id === '0' ? null : { kind: 'listItem', id })))],
  ['date', each((raw) => show(readDay(raw), (day) => ({ kind: 'day', day })))],
  ['datetime', each((raw) => show(readDateTime(raw), (moment) => ({ kind: 'moment', moment })))],
  ['money', each((raw) => code(raw, readMoney))],
  ['url', each(readLink)],
  ['address', each((raw) => code(raw, readAddress))],
  ['file', each((raw) => (isZeroFile(raw) ? null : (readFile(raw) ?? readNonZero(raw))))],
  ['employee', each((raw) => show(readId(raw), (id) => ({ kind: 'employee', id })))],
  ['crm', each((raw, { targets }) => code(raw, (text) => readElementBinding(text, targets)))],
  [
    'crm_status',
    each((raw, { directory }) =>
      code(raw, (text) => ({ kind: 'directoryItem', directory, code: text })),
    ),
  ],
  ['iblock_element', each(readInfoBlock)],
  ['iblock_section', each(readInfoBlock)],
  ['resourcebooking', readBookings],
  ['hlblock', each(readNonZero)],
  ['vote', each(readNonZero)],
  ['mail_message', each(readNonZero)],
  ['disk_file', each(readNonZero)],
  ['disk_version', each(readNonZero)],
])

/** Reads the items of a field whose type is known; empty ones are left out. */
export function readByType(items: readonly unknown[], info: FieldInfo): SingleValue[] {
  return (readers.get(info.type) ?? each(readPlain))(items, info)
}

function each(readItem: ReadItem): ReadItems {
  return (items, info) =>
    items.map((item) => readItem(item, info)).filter((value) => value !== null)
}

/** Shows a value that its reader does not understand as the portal sent it. */
function show<T>(value: Read<T>, make: (value: T) => SingleValue | null): SingleValue | null {
  if (value === null) return null
  return isOdd(value) ? { kind: 'text', text: value.odd } : make(value)
}

function code(raw: unknown, make: (text: string) => SingleValue | null): SingleValue | null {
  return show(readText(raw), (text) => make(maskTokens(text)))
}

function readNumber(raw: unknown): SingleValue | null {
  return show(readDecimal(raw), (digits) =>
    // A number with leading zeros is a code, such as an article number.
    /^-?0\d/.test(digits) ? { kind: 'text', text: digits } : { kind: 'number', digits },
  )
}

function readMoney(text: string): SingleValue | null {
  const money = splitMoney(text)
  return money && { kind: 'money', ...money }
}

function readElementBinding(text: string, targets: readonly string[]): SingleValue | null {
  const element = readElementRef(text, targets)
  return element ? { kind: 'element', ...element } : readNonZero(text)
}

function readInfoBlock(raw: unknown): SingleValue | null {
  return show(readId(raw), (id) => ({ kind: 'infoBlock', id }))
}

/** The items are the ids of bookings, of which the card shows the number. */
function readBookings(items: readonly unknown[]): SingleValue[] {
  const values = items.map(readPlain).filter((value) => value !== null)
  const ids = values.filter((value) => value.kind === 'text' && /^[1-9]\d*$/.test(value.text))
  if (ids.length > 0) return [{ kind: 'booking', count: ids.length }]
  const other = values.find((value) => value.kind === 'text' && value.text !== '0')
  return other ? [other] : []
}

function isZeroFile(raw: unknown): boolean {
  return /^0+$/.test(wireText(fieldsOf(raw).get('id')))
}

/** The portal sends `"0"` for a missing id. */
function readNonZero(raw: unknown): SingleValue | null {
  return raw === 0 || raw === '0' ? null : readPlain(raw)
}
