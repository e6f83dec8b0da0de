import { compareValues } from './compareValues'
import { listOf, textOf, type Wire, type WireRecord } from '../Wire'

const prefix = /^(>=|<=|!=%|!%=|!@|!%|!=|=%|%=|>|<|@|%|!|=)?(.*)$/s

// Multifields are lists of items: a filter looks at their values.
const valuesOf = (value: Wire | undefined): Wire[] =>
  Array.isArray(value)
    ? value.map((item) =>
        typeof item === 'object' && item !== null && !Array.isArray(item)
          ? (item['VALUE'] ?? '')
          : item,
      )
    : [value ?? '']

const like = (text: string, pattern: string): boolean => {
  const source = pattern
    .split('%')
    .map((part) => part.replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`))
    .join('.*')
  return new RegExp(`^${source}$`, 'isu').test(text)
}

const contains = (text: string, part: string): boolean =>
  text.toLowerCase().includes(part.toLowerCase())

const matchesOne = (operator: string, value: Wire, wanted: Wire): boolean => {
  switch (operator) {
    case '>':
      return compareValues(value, wanted) > 0
    case '>=':
      return compareValues(value, wanted) >= 0
    case '<':
      return compareValues(value, wanted) < 0
    case '<=':
      return compareValues(value, wanted) <= 0
    case '%':
      return contains(textOf(value), textOf(wanted))
    case '=%':
    case '%=':
      return like(textOf(value), textOf(wanted))
    default:
      return textOf(value).toLowerCase() === textOf(wanted).toLowerCase()
  }
}

const matches = (row: WireRecord, condition: string, wanted: Wire): boolean => {
  const [, operator = '', field = ''] = prefix.exec(condition) ?? []
  const negated = operator.startsWith('!')
  const positive = negated ? operator.slice(1) : operator
  const values = valuesOf(row[field.toUpperCase()])
  const candidates = Array.isArray(wanted) || positive === '@' ? listOf(wanted) : [wanted]
  const found = candidates.some((candidate) =>
    values.some((value) => matchesOne(positive, value, candidate)),
  )
  return found !== negated
}

/** Whether a row passes a filter such as `{">ID": 5, "%TITLE": "fair", "@STATUS_ID": ["NEW"]}`. */
export function matchesFilter(row: WireRecord, filter: WireRecord): boolean {
  return Object.entries(filter).every(([condition, wanted]) => matches(row, condition, wanted))
}
