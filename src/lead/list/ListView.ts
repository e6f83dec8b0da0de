import { idFrom } from '../../format/number/id'

/** The ready-made lists: a day's work, its four parts, and what a person or everybody has. */
const presets = ['today', 'overdue', 'due', 'unplanned', 'new', 'mine', 'all'] as const
export type Preset = (typeof presets)[number]

/** What is due first, what was created last, or what has been the longest without an activity, comes first. */
export const listOrders = ['step', 'newest', 'quiet'] as const
export type ListOrder = (typeof listOrders)[number]

/** Which leads a list shows, and in what order. */
export type ListView = {
  preset: Preset
  /** The code of a stage, {@link anyStage}, or null for every stage in progress. */
  stage: string | null
  /** The id of the responsible person; null for the present user, or for anybody in `all`. */
  person: number | null
  order: ListOrder
}

/** In place of a stage's code: leads of every stage, the closed ones too. */
export const anyStage = '*'

const firstView: ListView = { preset: 'today', stage: null, person: null, order: 'step' }

/** Whether a list is a part of the day's work, which is put together from activities. */
export function isWork({ preset }: Pick<ListView, 'preset'>): boolean {
  return preset !== 'mine' && preset !== 'all'
}

/** The order a list has unless another one is chosen. */
export function usualOrder(preset: Preset): ListOrder {
  return preset === 'all' ? 'newest' : 'step'
}

/** Reads a list from the query of the page's address; what is unknown or missing takes its usual value. */
export function readListView(query: string): ListView {
  const params = new URLSearchParams(query)
  const preset = oneOf(presets, params.get('list')) ?? firstView.preset
  const stage = params.get('stage') || null
  return {
    preset,
    // Closed leads are no work.
    stage: isWork({ preset }) && stage === anyStage ? null : stage,
    person: idFrom(params.get('person')),
    order: oneOf(listOrders, params.get('order')) ?? usualOrder(preset),
  }
}

/** Writes a list as the query of an address: names and ids alone, only what differs from the usual. */
export function writeListView({ preset, stage, person, order }: ListView): string {
  const params = new URLSearchParams()
  if (preset !== firstView.preset) params.set('list', preset)
  if (stage !== null) params.set('stage', stage)
  if (person !== null) params.set('person', String(person))
  if (order !== usualOrder(preset)) params.set('order', order)
  return params.toString()
}

function oneOf<T extends string>(known: readonly T[], value: string | null): T | undefined {
  return known.find((one) => one === value)
}
