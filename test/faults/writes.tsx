import { QueryClientProvider } from '@tanstack/react-query'
import { renderHook } from '@testing-library/react'
import type { ReactNode } from 'react'
import { readStages } from '../../src/lead/directories/readStages'
import { readActivity } from '../../src/lead/surroundings/readActivities'
import { useAddNote } from '../../src/lead/write/useAddNote'
import { useChangeActivity } from '../../src/lead/write/useChangeActivity'
import { useHandOver } from '../../src/lead/write/useHandOver'
import type { LeadWrite } from '../../src/lead/write/useLeadWrite'
import { useMoveLead } from '../../src/lead/write/useMoveLead'
import { createQueryClient } from '../../src/rest/queryClient'
import { todoRow } from '../support/builders/activityRow'

/** How far a write has come, as its hook tells it to the card. */
type WriteView = Pick<LeadWrite<unknown>, 'writing' | 'failure' | 'failed'> & {
  /** How often it was said to be done. */
  done: number
}

/** Something that the app writes into the portal. */
export type WriteRow = {
  name: string
  /** The method that changes something. */
  method: string
  /** The method by which its end is looked up. */
  lookup: string
  /** Draws the hook; `write` sends. */
  open: () => { view: () => WriteView; write: () => void }
}

const leadId = 1591

function draw<Values>(useWrite: (onDone: () => void) => LeadWrite<Values>, values: Values) {
  const client = createQueryClient()
  let done = 0
  const wrapper = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={client}>{children}</QueryClientProvider>
  )
  const { result } = renderHook(() => useWrite(() => (done += 1)), { wrapper })
  return {
    view: (): WriteView => ({ ...result.current, done }),
    write: (): void => result.current.write(values),
  }
}

function activity() {
  const read = readActivity(todoRow({}), 'DEADLINE')
  if (!read) throw new Error('The row is an activity')
  return read
}

function stage(code: string) {
  const [read] = readStages([{ STATUS_ID: code, NAME: code }])
  if (!read) throw new Error('The row is a stage')
  return read
}

/** Everything that the card writes, each by the hook that its controls use. */
export const writes: readonly WriteRow[] = [
  {
    name: 'a to-do',
    method: 'crm.activity.todo.add',
    lookup: 'crm.activity.list',
    open: () =>
      draw((onDone) => useAddNote(leadId, onDone), {
        kind: 'todo',
        text: 'Send the quote',
        due: '2026-03-02T10:00:00+01:00',
      }),
  },
  {
    name: 'a comment',
    method: 'crm.timeline.comment.add',
    lookup: 'crm.timeline.comment.list',
    open: () =>
      draw((onDone) => useAddNote(leadId, onDone), { kind: 'comment', text: 'Likes oak' }),
  },
  {
    name: 'ticking off an activity',
    method: 'crm.activity.update',
    lookup: 'crm.activity.get',
    open: () =>
      draw((onDone) => useChangeActivity(leadId, activity(), onDone), {
        kind: 'complete',
        isUndo: false,
      }),
  },
  {
    name: 'postponing an activity',
    method: 'crm.activity.todo.updateDeadline',
    lookup: 'crm.activity.get',
    open: () =>
      draw((onDone) => useChangeActivity(leadId, activity(), onDone), {
        kind: 'postpone',
        until: '2026-03-05T10:00:00+01:00',
        isUndo: false,
      }),
  },
  {
    name: 'a move to another stage',
    method: 'crm.lead.update',
    lookup: 'crm.lead.get',
    open: () =>
      draw((onDone) => useMoveLead(leadId, onDone), {
        from: stage('NEW'),
        to: stage('OTHER_STAGE'),
        reason: undefined,
        reasonBefore: '',
        isUndo: false,
      }),
  },
  {
    name: 'a hand-over',
    method: 'crm.lead.update',
    lookup: 'crm.lead.get',
    open: () =>
      draw((onDone) => useHandOver(leadId, onDone), {
        to: 7,
        name: 'Ann Leeway',
        from: 1,
        isUndo: false,
        isMine: false,
      }),
  },
]
