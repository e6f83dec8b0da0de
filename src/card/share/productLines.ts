import { productRowTexts, productsText } from '../products/productsText'
import type { SharedLead } from './SharedLead'

/** How many products a lead has and what they cost, and a line for each that was read. */
export function productLines(shared: SharedLead): string[] {
  const { lead, products } = shared
  if (!products || products.total === 0) return []
  const rows = products.rows.map((row) => {
    const { name, facts, sum } = productRowTexts(shared, lead, row)
    return [name, ...facts, sum].filter(Boolean).join(' · ')
  })
  const left = products.total - products.rows.length
  const more = left > 0 ? [shared.t('duplicates.more', { count: left })] : []
  return [productsText(shared, lead, products), ...rows, ...more]
}
