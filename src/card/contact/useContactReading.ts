import { useLateLines, type LateLines } from '../shared/LateLines'
import { readFirst, splitFirst } from './readFirst'

type ContactReaders = Pick<LateLines, 'readContact' | 'splitContact'>

const first: ContactReaders = { readContact: readFirst, splitContact: splitFirst }

/** Returns how contacts are read: in full as soon as the card's later chunk has come, until then phones only. */
export function useContactReading(): ContactReaders {
  const late = useLateLines()
  return typeof late === 'object' ? late.module : first
}
