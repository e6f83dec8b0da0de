import type { Moment } from '../../rest/Read'

/** One step of a lead on its way through the stages. */
export type StageEntry = { stage: string; at: Moment }

/** What kind of thing was done or is planned. */
export type ActivityKind =
  'meeting' | 'call' | 'task' | 'email' | 'todo' | 'chat' | 'message' | 'other'

/** Something that was done with the lead, or is planned. */
export type Activity = {
  id: number
  kind: ActivityKind
  direction: 'in' | 'out' | null
  /** In words of the portal or of a person; null when there are none. */
  subject: string | null
  /** When it was or is due; null when it has no time. */
  at: Moment | null
  responsibleId: number | null
  /** The number of the portal's task that this is; null for everything else. */
  taskId: number | null
  isCompleted: boolean
  /** Whether it is a call that nobody took. */
  isMissed: boolean
  /** The CRM record that it belongs to first; null where the portal does not say. */
  owner: { typeId: number; id: number } | null
  /** What an app can do with it in this portal; for the rest it has to be opened there. */
  canBe: { completed: boolean; postponed: boolean }
}

/** A comment of somebody in the portal on a lead, in its timeline. */
export type TimelineComment = {
  id: number
  /** BBCode. */
  markup: string
  at: Moment | null
  authorId: number | null
}

/** The name of a portal user in its parts, each null when missing. */
export type UserNameParts = { first: string | null; last: string | null; email: string | null }

/** The parts of the surroundings that can fail each for itself. */
export type SurroundingPart = 'steps' | 'planned' | 'past' | 'comments'

/** How a lead got where it is, and what comes next. */
export type Surroundings = {
  /** Oldest first; empty where the portal kept no record. */
  steps: readonly StageEntry[]
  /** What is due first comes first. */
  planned: readonly Activity[]
  /** With the lead or with its client; null when there was none. */
  lastContact: Activity | null
  /** Of the lead's timeline, the latest first. */
  comments: readonly TimelineComment[]
  /** Whether the portal may hold more of these than it returns at once. */
  isCut: { planned: boolean; comments: boolean }
  /** The names of those who have the first planned ones to do and who wrote the latest comments. */
  names: ReadonlyMap<number, UserNameParts>
  /** What could not be read. */
  unread: ReadonlySet<SurroundingPart>
}
