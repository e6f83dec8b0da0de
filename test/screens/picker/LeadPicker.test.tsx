import { screen, waitFor } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import {
  chooseFilter,
  filtersOf,
  leadRows,
  listedLinks,
  openList,
  plannedRow,
  queriesOf,
  searchField,
} from '../../support/openList'
import { eventually, pass, stopClock } from '../../support/fakes/stoppedClock'
import { say, saying } from '../../support/say'

const title = (name: string) => screen.findByRole('heading', { level: 1, name })
const lead = (name: RegExp) => screen.findByRole('link', { name })
const refusal = { status: 400, body: { error: '', error_description: 'Access denied.' } }

afterEach(() => window.history.replaceState(null, '', window.location.pathname))

const stageField = (name: string) =>
  screen.findByRole('button', { name: `${say('field.stageId')}: ${name}` })
const waiting = (count: number) => screen.getByText(say('app.retryingIn', { count }))
const works = () => screen.findByRole('link', { name: new RegExp(`^${say('list.today')}`) })

describe('a stage', () => {
  it('of closed leads is left behind on the way to the work of the day', async () => {
    const { user } = await openList('#/?list=all&stage=JUNK')
    await stageField('Junk lead')
    await user.click(await works())
    await stageField(say('lead.meaning.running'))
    expect(window.location.hash).toBe('#/')
  })

  it('in progress is kept on this way', async () => {
    const { user } = await openList('#/?list=all&stage=PROCESSED')
    await stageField('Processed')
    await user.click(await works())
    await waitFor(() => expect(window.location.hash).toBe('#/?stage=PROCESSED'))
    await stageField('Processed')
  })

  it.each([
    ['of closed leads in the work of the day', '#/?stage=JUNK', 'Junk lead'],
    ['that the portal no longer has', '#/?list=all&stage=UC_GONE', 'UC_GONE'],
  ])('%s, from an address, is named', async (_what, hash, name) => {
    await openList(hash)
    expect(await stageField(name)).toBeVisible()
  })
})

describe('the leads of everybody', () => {
  it('come newest first, each with its stage, next step and amount in words', async () => {
    const { rest } = await openList('#/?list=all')
    const [first] = await listedLinks()
    expect(first).toHaveAccessibleName(/Greta Ejemplo.*Kitchen request 70/)
    const row = first?.closest('li')
    expect(row).toHaveTextContent('In progress')
    await waitFor(() => expect(row).toHaveTextContent(say('list.unplanned')))
    const query = queriesOf(rest.calls, 'crm.lead.list').find((one) => one.has('order[ID]'))
    expect(query?.get('order[ID]')).toBe('DESC')
    expect(query?.get('start')).toBe('-1')
  })

  it('go on by id, not by the number of a page, from the first new row', async () => {
    const { rest, user } = await openList('#/?list=all', (given) => {
      given.answer('crm.lead.list', leadRows(50, 3))
      given.answer('crm.lead.list', leadRows(100, 50), 3)
    })
    await lead(/Lead number 100/)
    await user.click(screen.getByRole('button', { name: say('picker.more') }))
    expect(await lead(/Lead number 50/)).toHaveFocus()
    expect(await listedLinks()).toHaveLength(53)
    expect(filtersOf(rest.calls)).toContain('filter[<ID]=51')
    expect(screen.queryByRole('button', { name: say('picker.more') })).not.toBeInTheDocument()
  })

  it('in the order of their next steps begin with what is due first', async () => {
    await openList('#/?list=all&order=step', (given) => {
      given.answer('crm.lead.list', leadRows(9, 3))
      given.answer('crm.activity.list', [plannedRow(7, -2, 'Call'), plannedRow(9, 5, 'Write')])
    })
    await lead(/Lead number 7/)
    const names = (await listedLinks()).map((link) => link.textContent)
    expect(names).toEqual(['Lead number 7', 'Lead number 9'])
  })

  it('say so where the portal does not order them by activity', async () => {
    await openList('#/?list=all&order=quiet', (given) =>
      given.answer('crm.lead.list', [
        ...leadRows(9, 1, { LAST_ACTIVITY_TIME: '2026-03-02T10:00:00+00:00' }),
        ...leadRows(8, 1, { LAST_ACTIVITY_TIME: '2026-03-01T10:00:00+00:00' }),
      ]),
    )
    expect(await screen.findByText(say('list.unsorted'))).toBeVisible()
  })

  it('are called without being opened', async () => {
    const { user, portal } = await openList('#/?list=all')
    await lead(/Kitchen request 70/)
    const [button] = screen.getAllByRole('button', { name: saying('action.callNumber') })
    expect(button).toHaveAccessibleName(say('action.callNumber', { number: '+44 7700 900269' }))
    if (button) await user.click(button)
    await waitFor(() => expect(portal.sent('imPhoneTo')).toHaveLength(1))
    expect(window.location.hash).toBe('#/?list=all')
  })

  it('that are not there yet are told from filters that fit nothing', async () => {
    const { user } = await openList('#/?list=all', (given) => given.answer('crm.lead.list', []))
    expect(await screen.findByText(say('picker.nothingYet'))).toBeVisible()
    await chooseFilter(user, say('field.stageId'), 'Unassigned')
    expect(await screen.findByText(say('list.nothing'))).toBeVisible()
  })

  it('that are cut off are asked for later and later, as is said, and in the end only by the person', async () => {
    stopClock()
    const { rest } = await openList('#/?list=all', (given) => given.cut('batch'))
    const asked = () => rest.callsOf('batch').length
    await pass(2_000)
    const reason = say('fail.noNetwork.title')
    const told = () => screen.getByText(say('picker.failed', { reason }))
    await eventually(told)
    for (const seconds of [5, 10, 20, 40, 80]) {
      const before = asked()
      await eventually(() => waiting(seconds))
      await pass((seconds - 2) * 1_000)
      await eventually(() => waiting(2))
      expect(asked()).toBe(before)
      await pass(2_000)
      await eventually(() => expect(asked()).toBe(before + 1))
      await eventually(told)
    }
    const last = asked()
    expect(screen.queryByText(saying('app.retryingIn'))).not.toBeInTheDocument()
    await pass(600_000)
    expect(asked()).toBe(last)
    // Each press sends once what is missing, and nothing after it.
    for (let press = 1; press <= 6; press += 1) {
      const before = asked()
      screen.getByRole('button', { name: say('app.tryAgain') }).click()
      await eventually(() => expect(asked()).toBeGreaterThan(before))
      await pass(600_000)
      await eventually(told)
      expect(asked() - before).toBeLessThanOrEqual(2)
    }
  })

  it('that are cut off come by themselves when the network is back, and are not asked for out of sight', async () => {
    stopClock()
    const { rest } = await openList('#/?list=all', (given) => given.cut('batch'))
    const asked = () => rest.callsOf('batch').length
    await pass(2_000)
    await eventually(() => waiting(5))
    const before = asked()
    const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true)
    await pass(600_000)
    expect(asked()).toBe(before)
    rest.restore('batch')
    hidden.mockReturnValue(false)
    await pass(1_000)
    await eventually(() => screen.getByRole('link', { name: /Kitchen request 70/ }))
    expect(screen.queryByText(saying('app.retryingIn'))).not.toBeInTheDocument()
  })

  it('that a refresh could not read again are said to, until the portal has answered', async () => {
    const { rest, user } = await openList('#/?list=all', (given) =>
      given.answer('crm.lead.list', leadRows(5, 4)),
    )
    await lead(/Lead number 5/)
    rest.fail('crm.lead.list', refusal)
    await user.click(screen.getByRole('button', { name: say('shortcuts.refresh') }))
    const failed = say('picker.failed', { reason: say('reason.accessDenied') })
    await screen.findByText(failed)
    const again = () => user.click(screen.getByRole('button', { name: say('app.tryAgain') }))
    const before = filtersOf(rest.calls).length
    await again()
    await waitFor(() => expect(filtersOf(rest.calls).length).toBeGreaterThan(before))
    expect(await screen.findByText(failed)).toBeVisible()
    rest.answer('crm.lead.list', leadRows(6, 4))
    await again()
    await lead(/Lead number 6/)
    expect(screen.queryByText(failed)).not.toBeInTheDocument()
  })

  it('say why they could not be read, and are read again', async () => {
    const { user } = await openList('#/?list=all', (given) =>
      given.fail('crm.lead.list', refusal, 3),
    )
    expect(
      await screen.findByText(say('picker.failed', { reason: say('reason.accessDenied') })),
    ).toBeVisible()
    await user.click(screen.getByRole('button', { name: say('app.tryAgain') }))
    expect(await listedLinks()).not.toHaveLength(0)
  })
})

describe('the filters', () => {
  it('of stage and person are in the address, and the closed leads are left out without them', async () => {
    const { rest, user } = await openList('#/?list=all')
    await lead(/Kitchen request 70/)
    expect(filtersOf(rest.calls)).toContain('filter[STATUS_SEMANTIC_ID]=P')
    await chooseFilter(user, say('field.stageId'), 'Processed')
    await chooseFilter(user, say('field.responsibleId'), 'Mark Testow')
    expect(window.location.hash).toBe('#/?list=all&stage=PROCESSED&person=7')
    await waitFor(() =>
      expect(filtersOf(rest.calls)).toEqual(
        expect.arrayContaining(['filter[STATUS_ID]=PROCESSED', 'filter[ASSIGNED_BY_ID]=7']),
      ),
    )
    await chooseFilter(user, say('field.stageId'), say('picker.allStages'))
    expect(window.location.hash).toBe('#/?list=all&stage=*&person=7')
  })

  it('come from the address of the portal’s own page', async () => {
    await openList('', undefined, { PLACEMENT_OPTIONS: { list: 'all', stage: 'NEW', x: '1' } })
    await listedLinks()
    expect(window.location.hash).toBe('#/?list=all&stage=NEW')
    expect(screen.getByRole('link', { name: saying('list.all') })).toHaveAttribute(
      'aria-current',
      'page',
    )
  })
})

describe('the keyboard', () => {
  it('goes from the search into the list, through it and back', async () => {
    const { user } = await openList('#/?list=all', (given) =>
      given.answer('crm.lead.list', leadRows(30, 20)),
    )
    await lead(/Lead number 30/)
    expect(searchField()).toHaveFocus()
    await user.keyboard('{ArrowDown}')
    expect(await lead(/Lead number 30/)).toHaveFocus()
    await user.keyboard('jj{ArrowDown}k')
    expect(await lead(/Lead number 28/)).toHaveFocus()
    await user.keyboard('{End}')
    expect(await lead(/Lead number 11/)).toHaveFocus()
    await user.keyboard('{Home}{ArrowUp}')
    expect(searchField()).toHaveFocus()
  })

  it('finds one stop in the list, and the call of that row behind it', async () => {
    const { user } = await openList('#/?list=all')
    await lead(/Kitchen request 70/)
    await user.keyboard('{ArrowDown}{ArrowDown}{Tab}')
    expect(document.activeElement).toHaveAccessibleName(
      say('action.callNumber', { number: '+44 7700 900268' }),
    )
  })
})

describe('where the app is shown in the portal', () => {
  it('is set by administrators from here, and leads back', async () => {
    const { user } = await openList('', undefined, { IS_ADMIN: true })
    await user.click(await screen.findByRole('button', { name: say('install.titleAgain') }))
    await title(say('install.titleAgain'))
    await user.click(await screen.findByRole('button', { name: say('install.apply') }))
    await screen.findByText(`${say('install.done')} ${say('install.reload')}`)
    await user.click(screen.getByRole('button', { name: say('install.back') }))
    await title(say('picker.title'))
  })

  it('is not offered to anybody else', async () => {
    await openList('')
    await listedLinks()
    const setUp = screen.queryByRole('button', { name: say('install.titleAgain') })
    expect(setUp).not.toBeInTheDocument()
  })
})
