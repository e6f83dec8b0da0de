import { afterAll, expect, onTestFinished, test } from 'vitest'
import { recordOf, textOf, type WireRecord } from '../../portal/rest/Wire'
import { startPortal } from '../../portal/startPortal'
import { say, saying } from '../../support/say'
import { byKeyboard } from './byKeyboard'
import { byMouse } from './byMouse'
import { acts, dayLeads, form, numberOf, plannedFor, visits, written } from './dayOfWork'
import type { Act, Day, Visit } from './dayOfWork'
import { askPortal, type AskPortal } from '../support/askPortal'
import { messages, openPage, waitForTitle } from '../support/openCase'
import { closeAll, sharedStage } from '../support/sharedStage'
import { watchProblems } from '../support/watchProblems'

afterAll(closeAll)

/** What the card says when the portal's own data show that it is done; a call is only asked for. */
const said: Record<Exclude<Act, 'call'>, RegExp> = {
  todo: saying('note.added.todo'),
  comment: saying('note.added.comment'),
  tick: saying('nextStep.changed.complete'),
  postpone: saying('nextStep.changed.postpone'),
  move: new RegExp(say('stage.moved', { stage: 'Processed' })),
  lose: new RegExp(say('stage.moved', { stage: 'Junk lead' })),
  take: saying('owner.taken'),
}

/** Plans something for every lead, due since yesterday. */
async function planAll(ask: AskPortal): Promise<void> {
  const deadline = new Date(Date.now() - 86_400_000).toISOString()
  for (const { id } of visits) {
    const title = plannedFor(id)
    await ask('crm.activity.todo.add', { ownerTypeId: 1, ownerId: id, deadline, title })
  }
}

const rowsOf = (result: unknown): WireRecord[] =>
  Array.isArray(result) ? result.map((row) => recordOf(row)) : []

/** Whether an activity is due in more than five days. */
const isLater = (row: WireRecord | undefined): boolean =>
  Date.parse(textOf(row?.['DEADLINE'])) > Date.now() + 5 * 86_400_000

/** What the portal has of a lead at the end of the day. */
async function endOf(ask: AskPortal, { id }: Visit) {
  const lead = recordOf(await ask('crm.lead.get', { id }))
  const filter = { OWNER_TYPE_ID: 1, OWNER_ID: id }
  const activities = rowsOf(await ask('crm.activity.list', { filter, order: { ID: 'ASC' } }))
  const comments = rowsOf(
    await ask('crm.timeline.comment.list', { filter: { ENTITY_ID: id, ENTITY_TYPE: 'lead' } }),
  )
  return {
    stage: textOf(lead['STATUS_ID']),
    reason: textOf(lead['STATUS_DESCRIPTION']),
    owner: textOf(lead['ASSIGNED_BY_ID']),
    planned: activities.map((row) => `${textOf(row['SUBJECT'])}: ${textOf(row['COMPLETED'])}`),
    isPostponed: isLater(activities[0]),
    comments: comments.map((row) => textOf(row['COMMENT'])),
  }
}

const writes = new Set([
  'crm.activity.todo.add',
  'crm.timeline.comment.add',
  'crm.activity.update',
  'crm.activity.todo.updatedeadline',
  'crm.lead.update',
])
const isWrite = ({ method }: { method: string }): boolean => writes.has(method)

/** Whether the commands of a batch name a lead. */
const isAbout = (params: WireRecord, { id }: Visit): boolean =>
  JSON.stringify(params).includes(String(id))

/** How many leads of the day something is done with. */
const timesOf = (...wanted: Act[]): number =>
  visits.filter(({ act }) => wanted.includes(act)).length

/** What the person meant. */
function meantWith({ id, act }: Visit) {
  const first = `${plannedFor(id)}: ${act === 'tick' ? 'Y' : 'N'}`
  return {
    stage: act === 'move' ? 'PROCESSED' : act === 'lose' ? 'JUNK' : 'IN_PROCESS',
    reason: act === 'lose' ? written(id) : '',
    owner: '1',
    planned: act === 'todo' ? [first, `${written(id)}: N`] : [first],
    isPostponed: act === 'postpone',
    comments: act === 'comment' ? [written(id)] : [],
  }
}

async function openDay(): Promise<Day & { ask: AskPortal; expectNoProblems: () => void }> {
  const { served } = await sharedStage()
  const portal = await startPortal({ appUrl: served.url, leads: dayLeads })
  onTestFinished(() => portal.close())
  const ask = await askPortal(portal)
  await planAll(ask)
  portal.clear()
  const { page } = await openPage({ height: 1000 })
  const problems = watchProblems(page, [portal.origin, new URL(served.url).origin])
  await page.goto(`${portal.url({ placement: 'DEFAULT' })}&list=all`)
  const app = page.frameLocator('iframe[title="Lead Card"]')
  // Photos are cancelled when a lead is left.
  return { page, app, portal, ask, expectNoProblems: () => problems.expectNone(/ERR_ABORTED$/) }
}

test.each([
  ['keyboard', byKeyboard],
  ['mouse', byMouse],
] as const)(
  'twenty leads are worked through by the %s alone, and the portal has what was meant',
  async (_way, walk) => {
    const day = await openDay()
    const { page, app, portal, ask } = day
    for (const [index, visit] of visits.entries()) {
      const before = portal.calls.length
      if (index === 0) await walk.open(day, visit)
      else await walk.goOn(day)
      await waitForTitle(app, visit.title)
      await form(app).waitFor()
      // What is around a lead comes in one batch; the others are about the lead that was left.
      const batches = portal.calls
        .slice(before)
        .filter(({ method, params }) => method === 'batch' && isAbout(params, visit))
      if (index > 0) expect(batches.length).toBeLessThanOrEqual(1)
      await walk[visit.act](day, visit)
      if (visit.act === 'call')
        await messages(page, 'imPhoneTo')
          .nth(index / acts.length)
          .waitFor({ state: 'attached' })
      else await app.locator('#root').getByText(said[visit.act]).first().waitFor()
      // What was said of an earlier lead may still stand there: the portal has this one's write, too.
      const meant = visits.slice(0, index + 1).filter(({ act }) => act !== 'call').length
      await expect.poll(() => portal.calls.filter(isWrite).length).toBe(meant)
    }
    const calls = [...portal.calls]
    const countOf = (method: string): number => calls.filter((one) => one.method === method).length
    // Each write is sent once.
    expect(countOf('crm.activity.todo.add')).toBe(timesOf('todo'))
    expect(countOf('crm.timeline.comment.add')).toBe(timesOf('comment'))
    expect(countOf('crm.activity.update')).toBe(timesOf('tick'))
    expect(countOf('crm.activity.todo.updatedeadline')).toBe(timesOf('postpone'))
    expect(countOf('crm.lead.update')).toBe(timesOf('move', 'lose', 'take'))
    const called = await messages(page, 'imPhoneTo').allTextContents()
    for (const { id } of visits.filter(({ act }) => act === 'call')) {
      expect(called.join()).toContain(numberOf(id))
      // Read once: ahead, or when it was opened.
      const read = calls.filter(
        ({ method, params }) => method === 'crm.lead.get' && textOf(params['id']) === String(id),
      )
      expect(read).toHaveLength(1)
    }
    for (const visit of visits) {
      expect({ id: visit.id, ...(await endOf(ask, visit)) }).toEqual({
        id: visit.id,
        ...meantWith(visit),
      })
    }
    day.expectNoProblems()
  },
)
