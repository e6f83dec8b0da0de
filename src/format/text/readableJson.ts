import { oneLine } from './oneLine'
import { mask, maskTokens, secretName, withoutOverrides } from './visible'

const secretKey = new RegExp(`^(?:${secretName})$`, 'i')

/**
 * Takes a value of unknown shape, returns one readable line: scalars unchanged, lists of scalars
 * separated by commas, the rest as JSON; `''` for nothing. Tokens are masked, and the work is
 * limited by `max`, also for circular and huge values.
 */
export function readableJson(value: unknown, max = 300): string {
  // Longer than `max`, so that a token is masked before the text is cut.
  const written = withoutOverrides(writeValue(value, { left: max * 2 }, 0))
  return oneLine(maskTokens(oneLine(written, max * 2)), max)
}

type Budget = { left: number }

function writeValue(value: unknown, budget: Budget, depth: number): string {
  if (typeof value === 'object' && value !== null) {
    if (depth > 5 || budget.left <= 0) return '…'
    return Array.isArray(value)
      ? writeList(value, budget, depth)
      : writeFields(value, budget, depth)
  }
  const text = scalar(value).slice(0, Math.max(0, budget.left))
  budget.left -= text.length
  return typeof value === 'string' && depth > 0 ? JSON.stringify(text) : text
}

function writeList(list: unknown[], budget: Budget, depth: number): string {
  const flat = list.every((item) => typeof item !== 'object' || item === null)
  const items: string[] = []
  for (const item of list) {
    if (budget.left <= 0) {
      items.push('…')
      break
    }
    budget.left -= 2
    items.push(writeValue(item, budget, flat && depth === 0 ? 0 : depth + 1))
  }
  return flat && depth === 0
    ? items.filter((item) => item !== '').join(', ')
    : `[${items.join(',')}]`
}

function writeFields(fields: object, budget: Budget, depth: number): string {
  const written: string[] = []
  for (const key of Object.keys(fields)) {
    if (budget.left <= 0) {
      written.push('…')
      break
    }
    budget.left -= key.length + 4
    const value: unknown = Reflect.get(fields, key)
    const text = secretKey.test(key) ? JSON.stringify(mask) : writeValue(value, budget, depth + 1)
    written.push(`${JSON.stringify(key)}:${text === '' ? 'null' : text}`)
  }
  return `{${written.join(',')}}`
}

function scalar(value: unknown): string {
  if (typeof value === 'string') return value
  const shown = typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean'
  return shown ? String(value) : ''
}
