import { describe, expect, it } from 'vitest'
import { readLead } from '../../../src/lead/fetch/readLead'
import type { Activity } from '../../../src/lead/model/Surroundings'
import type { ListOrder } from '../../../src/lead/list/ListView'
import type { QueueRow } from '../../../src/lead/queue/QueueRow'
import { orderRows, workOf } from '../../../src/lead/queue/workOf'
import { readActivity } from '../../../src/lead/surroundings/readActivities'
import { buildWireLead } from '../../support/builders/buildLead'

const now = new Date('2026-03-02T12:00:00Z')
const context = { person: 7, now, zone: 'UTC', firstStage: 'NEW' }

function row(id: number, step: QueueRow['step'], fields: Record<string, unknown> = {}): QueueRow {
  const usual = { STATUS_ID: 'IN_PROCESS', STATUS_SEMANTIC_ID: 'P', ASSIGNED_BY_ID: '7' }
  const lead = readLead(id, buildWireLead({ ID: String(id), ...usual, ...fields }))
  if (!lead) throw new Error('The lead was not read')
  return { lead, step }
}

function due(time: string | null): Activity {
  const activity = readActivity({ ID: '1', TYPE_ID: '2', DEADLINE: time }, 'DEADLINE')
  if (!activity) throw new Error('The activity was not read')
  return activity
}

const past = due('2026-03-01T12:00:00+00:00')
const today = due('2026-03-02T18:00:00+00:00')
const later = due('2026-03-09T12:00:00+00:00')

const order = (by: ListOrder, rows: readonly QueueRow[]): number[] =>
  orderRows(rows, by).map(({ lead }) => lead.id)

/** Fields of a lead that was last touched at a time. */
const touched = (time: string): Record<string, unknown> => ({
  DATE_CREATE: '2026-01-01T00:00:00+00:00',
  MOVED_TIME: undefined,
  LAST_ACTIVITY_TIME: time,
})

describe('a lead', () => {
  it.each([
    ['with a step in the past is overdue', past, {}, ['overdue']],
    ['with a step today is due', today, {}, ['due']],
    ['with a step on another day needs nothing', later, {}, []],
    ['without a step is unplanned', null, {}, ['unplanned']],
    ['whose step is unknown is not called unplanned', undefined, {}, []],
    ['of a colleague without a step needs nothing', null, { ASSIGNED_BY_ID: '8' }, []],
    ['in the first stage is new', later, { STATUS_ID: 'NEW' }, ['new']],
    ['that is closed needs nothing', past, { STATUS_SEMANTIC_ID: 'F' }, []],
  ])('%s', (_what, step, fields, reasons) => {
    expect(workOf(row(1, step, fields), context)).toEqual(reasons)
  })
})

describe('the order', () => {
  it('by step begins with the earliest, then come those without a time, unknown ones and none', () => {
    const rows = [
      row(1, null),
      row(2, undefined),
      row(3, due(null)),
      row(4, later),
      row(5, past),
      row(6, today),
    ]
    expect(order('step', rows)).toEqual([5, 6, 4, 3, 2, 1])
  })

  it('by step puts the newer of two leads with the same first', () => {
    expect(order('step', [row(1, past), row(2, past), row(3, null), row(4, null)])).toEqual([
      2, 1, 4, 3,
    ])
  })

  it('by age begins with the newest, whatever its step', () => {
    expect(order('newest', [row(1, past), row(3, null), row(2, later)])).toEqual([3, 2, 1])
  })

  it('by quiet time begins with the lead that nobody has touched for longest', () => {
    const rows = [
      row(1, null, touched('2026-02-20T00:00:00+00:00')),
      row(2, null, touched('2026-02-01T00:00:00+00:00')),
      row(3, null, {
        ...touched('2026-02-01T00:00:00+00:00'),
        MOVED_TIME: '2026-03-01T00:00:00+00:00',
      }),
    ]
    expect(order('quiet', rows)).toEqual([2, 1, 3])
  })
})
