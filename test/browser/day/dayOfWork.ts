import type { FrameLocator, Locator, Page } from 'playwright-core'
import { buildLead, multifield } from '../../portal/data/leads/buildLead'
import type { Portal } from '../../portal/startPortal'
import type { WireRecord } from '../../portal/rest/Wire'
import { say } from '../../support/say'

/** What a sales person does with one lead. */
export const acts = ['call', 'todo', 'comment', 'tick', 'postpone', 'move', 'lose', 'take'] as const
export type Act = (typeof acts)[number]

/** One lead of the day, and what is done with it. */
export type Visit = { id: number; title: string; act: Act }

/** The app on its own page of a portal, with the leads of the day. */
export type Day = { page: Page; app: FrameLocator; portal: Portal }

/** Someone who does all this in their own way: by the keyboard alone, or by the mouse. */
export type Walk = Record<Act, (day: Day, visit: Visit) => Promise<void>> & {
  /** Opens the first lead of the list. */
  open: (day: Day, visit: Visit) => Promise<void>
  /** Goes on from a lead to the next one. */
  goOn: (day: Day) => Promise<void>
}

/** The twenty leads of the day, in the order of the list: the newest first. */
export const visits: readonly Visit[] = Array.from({ length: 20 }, (_, index) => {
  const id = 5020 - index
  return { id, title: `Lead of the day ${id}`, act: acts[index % acts.length] ?? 'call' }
})

/** Mark Testow, whose leads are taken over. */
const colleague = '7'

/** They belong to the person, but for those to be taken over. */
export const dayLeads: ReadonlyMap<string, WireRecord> = new Map(
  visits.map(({ id, title, act }) => [
    String(id),
    buildLead(String(id), {
      TITLE: title,
      STATUS_ID: 'IN_PROCESS',
      ASSIGNED_BY_ID: act === 'take' ? colleague : '1',
      HAS_PHONE: 'Y',
      PHONE: multifield('PHONE', id, [['WORK', numberOf(id)]]),
    }),
  ]),
)

/** The only number of a lead of the day. */
export function numberOf(id: number): string {
  return `+49 30 2312${id}`
}

/** What is planned for a lead from before. */
export const plannedFor = (id: number): string => `Planned for ${id}`
/** What the person writes: a to-do, a comment, the reason of a loss. */
export const written = (id: number): string => `Written for ${id}`

/** The form for a note: with it, the rest of the card is there. */
export const form = (app: FrameLocator): Locator =>
  app.getByRole('group', { name: say('note.kind') })
/** The box that ticks off what is planned for a lead. */
export const tickBox = (app: FrameLocator, id: number): Locator =>
  app.getByRole('checkbox', { name: say('nextStep.tick', { what: plannedFor(id) }) })
/** The button of the menu that postpones it. */
export const postponeMenu = (app: FrameLocator, id: number): Locator =>
  app.getByRole('button', { name: say('nextStep.postpone', { what: plannedFor(id) }) })
/** A button by its whole name. */
export const button = (app: FrameLocator, name: string): Locator =>
  app.getByRole('button', { name, exact: true })
