import type { Moment } from '../../rest/Read'

/** Something to be written down with a lead. */
export type Note = { kind: 'todo'; text: string; due: Moment } | { kind: 'comment'; text: string }
