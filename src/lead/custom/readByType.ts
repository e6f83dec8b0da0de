import { splitMoney } from '../../format/number/money'
import { maskTokens } from '../../format/text/visible'
import type { SingleValue } from '../model/CustomValue'
import type { FieldInfo } from '../model/Directories'
import { isOdd, type Read } from '../../rest/Read'
import { readDateTime, readDay, readDecimal, readFlag, readId, readText } from '../../rest/readers'
import { readAddress } from './readAddress'
import { readElementRef } from './readElementRef'
import { readFile } from './readFile'
import { readLink, readPlain, readTyped } from './readPlain'

type ReadSingle = (raw: unknown, info: FieldInfo) => SingleValue | null

/**
 * The readers of values by the portal's name of the field's type; other types are read as text.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/leads/userfield/crm-lead-userfield-list.html
 */
const readers: ReadonlyMap<string, ReadSingle> = new Map<string, ReadSingle>([
  ['string', readTyped],
  ['integer', readNumber],
  ['double', readNumber],
  ['boolean', (raw) => show(readFlag(raw), (isYes) => ({ kind: 'yesNo', isYes }))],
  ['enumeration', (raw) => code(raw, (id) => (id === '0' ? null : { kind: 'listItem', id }))],
  ['date', (raw) => show(readDay(raw), (day) => ({ kind: 'day', day }))],
  ['datetime', (raw) => show(readDateTime(raw), (moment) => ({ kind: 'moment', moment }))],
  ['money', (raw) => code(raw, readMoney)],
  ['url', readLink],
  ['address', (raw) => code(raw, readAddress)],
  ['file', (raw) => readFile(raw) ?? readNonZero(raw)],
  ['employee', (raw) => show(readId(raw), (id) => ({ kind: 'employee', id }))],
  ['crm', (raw, { targets }) => code(raw, (text) => readBinding(text, targets))],
  [
    'crm_status',
    (raw, { directory }) => code(raw, (text) => ({ kind: 'directoryItem', directory, code: text })),
  ],
  ['iblock_element', readInfoBlock],
  ['iblock_section', readInfoBlock],
])

/** Reads one value of a field whose type is known. */
export function readByType(raw: unknown, info: FieldInfo): SingleValue | null {
  return (readers.get(info.type) ?? readPlain)(raw, info)
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

function readBinding(text: string, targets: readonly string[]): SingleValue | null {
  const element = readElementRef(text, targets)
  return element ? { kind: 'element', ...element } : readNonZero(text)
}

function readInfoBlock(raw: unknown): SingleValue | null {
  return show(readId(raw), (id) => ({ kind: 'infoBlock', id }))
}

/** The portal sends `"0"` for a missing id. */
function readNonZero(raw: unknown): SingleValue | null {
  return raw === 0 || raw === '0' ? null : readPlain(raw)
}
