import { valueOf } from '../../rest/Read'
import type { Lead } from '../model/Lead'

/** Whether a lead was converted or lost; no where its stage does not tell. */
export function isFinal({ stageMeaning }: Pick<Lead, 'stageMeaning'>): boolean {
  const meaning = valueOf(stageMeaning)
  return meaning === 'won' || meaning === 'lost'
}
