import type { Moment } from '../../rest/Read'

/** Something to be written down with a lead. */
export type Note =
  | {
      kind: 'todo'
      text: string
      due: Moment
      /** The id of whoever has to do it; the person who adds it when left out. */
      responsibleId?: number
    }
  | { kind: 'comment'; text: string }
