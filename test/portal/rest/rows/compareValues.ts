import { textOf, type Wire } from '../Wire'

const isNumeric = (text: string): boolean => text.trim() !== '' && Number.isFinite(Number(text))

const isMoment = (text: string): boolean => /^\d{4}-\d\d-\d\d/.test(text)

/** Order of two values: as numbers or moments where both are such, else as text without case. */
export function compareValues(left: Wire | undefined, right: Wire | undefined): number {
  const [a, b] = [textOf(left).toLowerCase(), textOf(right).toLowerCase()]
  if (isNumeric(a) && isNumeric(b)) return Number(a) - Number(b)
  if (isMoment(a) && isMoment(b)) return Date.parse(a) - Date.parse(b)
  if (a === b) return 0
  return a < b ? -1 : 1
}
