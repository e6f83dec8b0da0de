import { screen, waitFor } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import {
  chooseFilter,
  filtersOf,
  leadRows,
  listedLinks,
  openList,
  plannedRow,
} from '../../support/openList'
import { say, saying } from '../../support/say'
import { inStrictMode } from '../../support/inStrictMode'

inStrictMode()

afterEach(() => window.history.replaceState(null, '', window.location.pathname))

const list = (name: string) => screen.findByRole('link', { name })
const titles = async () => (await listedLinks()).map((link) => link.textContent)
const refusal = { status: 400, body: { error: '', error_description: 'Access denied.' } }

describe('what is to be done today', () => {
  it('is what is overdue, due today, new and without a plan, with the number of each', async () => {
    await openList('', (given) => {
      given.answer('crm.lead.list', [...leadRows(5, 4), ...leadRows(1, 1, { STATUS_ID: 'NEW' })])
      given.answer('crm.activity.list', [
        plannedRow(4, -30, 'Call'),
        plannedRow(5, 24 * 9, 'Write'),
        plannedRow(1, 24 * 8, 'Greet'),
      ])
    })
    // Of the five: one overdue, two without a plan, one new, and one that can wait.
    expect(await list(`${say('list.today')} 4`)).toHaveAttribute('aria-current', 'page')
    await list(`${say('list.overdue')} 1`)
    await list(`${say('list.due')} 0`)
    await list(`${say('list.new')} 1`)
    await list(`${say('list.unplanned')} 2`)
    expect((await titles())[0]).toBe('Lead number 4')
    const [first] = await listedLinks()
    expect(first?.closest('li')).toHaveTextContent(/1 day.* overdue.*Call/)
  })

  it('shows one part of it, which its link keeps', async () => {
    const { user } = await openList('')
    await user.click(await screen.findByRole('link', { name: saying('list.overdue') }))
    expect(window.location.hash).toBe('#/?list=overdue')
    await waitFor(async () => expect(await listedLinks()).toHaveLength(5))
    for (const link of await listedLinks()) {
      expect(link.closest('li')).toHaveTextContent(/ overdue/)
    }
  })

  it('includes the lead of somebody else with a step of mine, but not its want of a plan', async () => {
    await openList('#/?list=overdue')
    const links = await listedLinks()
    expect(links.map((link) => link.textContent).join()).toContain('Kitchen request 6')
  })

  it('says how far it has looked, and never “nothing planned” of what was not asked', async () => {
    const { rest, user } = await openList('', (given) => {
      given.answer('crm.lead.list', leadRows(5000, 50))
      given.answer('crm.activity.list', [])
    })
    expect(await screen.findByText(saying('list.checked'))).toBeVisible()
    // The same fifty come with every page: what counts is that the person goes on when asked.
    await waitFor(() =>
      expect(screen.getByRole('button', { name: say('list.checkMore') })).toBeEnabled(),
    )
    const further = () => filtersOf(rest.calls).filter((one) => one === 'filter[<ID]=4951').length
    expect(further()).toBe(20)
    await user.click(screen.getByRole('button', { name: say('list.checkMore') }))
    await waitFor(() => expect(further()).toBe(30))
    expect(
      await screen.findByRole('link', { name: new RegExp(`^${say('list.today')} \\d+\\+$`) }),
    ).toBeVisible()
  })

  it('does not count leads whose activities were refused as without a plan', async () => {
    await openList('', (given) => {
      given.answer('crm.lead.list', leadRows(5, 2))
      given.fail('crm.activity.list', refusal)
    })
    expect(
      await screen.findByText(say('picker.failed', { reason: say('reason.accessDenied') })),
    ).toBeVisible()
    expect(
      screen.queryByRole('link', { name: `${say('list.unplanned')} 2` }),
    ).not.toBeInTheDocument()
  })

  it('is asked again only for the leads that a full page of activities left out', async () => {
    const many = Array.from({ length: 50 }, (_row, index) => ({
      ...plannedRow(5, 24 * 9 + index, 'One of many'),
      ID: String(100 + index),
    }))
    const { rest } = await openList('#/?list=unplanned', (given) => {
      given.answer('crm.lead.list', leadRows(5, 2))
      given.answer('crm.activity.list', [])
      given.answer('crm.activity.list', many, 2)
    })
    await list(`${say('list.unplanned')} 1`)
    expect(await titles()).toEqual(['Lead number 4'])
    expect(filtersOf(rest.calls, 'crm.activity.list').at(-1)).toMatch(/OWNER_ID\]\[\]=4$/)
  })

  it('is told apart from a list that is empty', async () => {
    await openList('#/?list=due', (given) => given.answer('crm.lead.list', []))
    expect(await screen.findByText(say('list.nothingToDo'))).toBeVisible()
  })

  it('cannot be told where the portal does not say who the person is', async () => {
    await openList('', (given) => given.fail('profile', refusal))
    expect(await screen.findByText(say('list.nobody'))).toBeVisible()
  })

  it('cannot be told where nothing is answered, which the page says with its reason', async () => {
    const closed = { status: 403, body: { error: 'user_access_error', error_description: 'No' } }
    await openList('', (given) => given.fail('batch', closed))
    const failed = await screen.findByText(saying('picker.failed'))
    expect(failed).toBeVisible()
    expect(screen.queryByText(say('list.nobody'))).not.toBeInTheDocument()
  })
})

describe('my own leads', () => {
  it('come in the order of their next steps, those without one last', async () => {
    await openList('#/?list=mine', (given) => {
      given.answer('crm.lead.list', leadRows(5, 3))
      given.answer('crm.activity.list', [plannedRow(3, 30, 'Write'), plannedRow(4, 50, 'Call')])
    })
    await list(say('list.mine'))
    await waitFor(async () =>
      expect(await titles()).toEqual(['Lead number 3', 'Lead number 4', 'Lead number 5']),
    )
  })

  it('give way to those of a colleague', async () => {
    const { user } = await openList('#/?list=mine')
    await listedLinks()
    await chooseFilter(user, say('field.responsibleId'), 'Mark Testow')
    expect(window.location.hash).toBe('#/?list=all&person=7&order=step')
    await waitFor(async () => expect((await titles()).join()).toContain('Kitchen request 6'))
  })
})
