import { act, screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { openPortal } from '../../support/fakePortal'
import type { RestCall } from '../../support/fakeRest'
import { renderApp } from '../../support/renderCard'
import { standInRest } from '../../support/standInRest'
import { say } from '../../support/say'

const title = (name: string) => screen.findByRole('heading', { level: 1, name })
const field = () => screen.getByRole('combobox', { name: say('picker.search') })
const option = (name: RegExp) => screen.findByRole('option', { name })
const options = async () =>
  within(await screen.findByRole('listbox', { name: say('picker.leads') })).findAllByRole('option')
const patience = { timeout: 8_000 }

afterEach(() => window.history.replaceState(null, '', window.location.pathname))

type Rest = ReturnType<typeof openPortal>['rest']

/** Opens the app's own page, which belongs to no lead. */
async function open(prepare: (rest: Rest) => void = () => undefined, init = {}) {
  const portal = openPortal({ init: { PLACEMENT: 'DEFAULT', PLACEMENT_OPTIONS: [], ...init } })
  portal.rest.otherwise(standInRest('en'))
  prepare(portal.rest)
  const user = await renderApp()
  return { portal, rest: portal.rest, user }
}

/** The lists of leads the app has asked for, as `?`-queries of its batches. */
const listsOf = (calls: readonly RestCall[]): URLSearchParams[] =>
  calls
    .filter(({ method }) => method === 'batch')
    .flatMap(({ params }) => Object.values(params['cmd'] ?? {}))
    .flatMap((command) => {
      const [method, query] = String(command).split('?')
      return method === 'crm.lead.list' ? [new URLSearchParams(query)] : []
    })
const filtersOf = (calls: readonly RestCall[]): string[] =>
  listsOf(calls).flatMap((query) =>
    [...query].filter(([key]) => key.startsWith('filter')).map((pair) => pair.join('=')),
  )

const rows = (from: number, count: number): Record<string, string>[] =>
  Array.from({ length: count }, (_item, index) => ({
    ID: String(from - index),
    TITLE: `Lead number ${from - index}`,
  }))

describe('the list of leads', () => {
  it('shows the newest first, with their stage in words', async () => {
    const { rest } = await open()
    await title(say('picker.title'))
    const [first] = await options()
    expect(first).toHaveTextContent(/Kitchen request 70.*In progress/)
    const [query] = listsOf(rest.calls)
    expect(query?.get('order[ID]')).toBe('DESC')
    expect(query?.get('start')).toBe('-1')
  })

  it('goes on by id, not by the number of a page', async () => {
    const { rest, user } = await open((given) => {
      given.answer('crm.lead.list', rows(50, 3))
      given.answer('crm.lead.list', rows(100, 50), 1)
    })
    await option(/Lead number 100/)
    await user.click(screen.getByRole('button', { name: say('picker.more') }))
    await option(/Lead number 48/)
    expect(await options()).toHaveLength(53)
    expect(filtersOf(rest.calls)).toEqual(['filter[<ID]=51'])
    expect(screen.queryByRole('button', { name: say('picker.more') })).not.toBeInTheDocument()
  })

  it('says that there are no leads yet', async () => {
    await open((given) => given.answer('crm.lead.list', []))
    expect(await screen.findByText(/no leads here yet/)).toBeVisible()
  })

  it('says why it could not be read, and is read again', async () => {
    const { user } = await open((given) =>
      given.fail(
        'crm.lead.list',
        { status: 400, body: { error: '', error_description: 'Access denied.' } },
        1,
      ),
    )
    expect(await screen.findByText(/Your rights in Bitrix24 do not allow it/)).toBeVisible()
    await user.click(screen.getByRole('button', { name: say('app.tryAgain') }))
    expect(await options()).not.toHaveLength(0)
  })
})

describe('looking for a lead', () => {
  it.each([
    ['marta@example.com', ['filter[EMAIL]=marta@example.com', 'filter[%TITLE]=marta@example.com']],
    ['Marta', ['filter[%NAME]=Marta', 'filter[%LAST_NAME]=Marta', 'filter[%COMPANY_TITLE]=Marta']],
    ['+49 (30) 555', ['filter[PHONE]=4930555', 'filter[PHONE]=+4930555']],
    ['1591', ['filter[ID]=1591', 'filter[%TITLE]=1591']],
    ['Marta  Beispiel', ['filter[%NAME]=Marta', 'filter[%LAST_NAME]=Beispiel']],
  ])('by %j asks for what that can be', async (typed, expected) => {
    const { rest, user } = await open((given) => given.answer('crm.lead.list', rows(3, 3)))
    await options()
    await user.type(field(), typed)
    await waitFor(() => expect(filtersOf(rest.calls)).toEqual(expect.arrayContaining(expected)))
  })

  it('asks once when the person has finished typing', async () => {
    const { rest, user } = await open()
    await options()
    await user.type(field(), 'Nordlicht')
    await waitFor(
      () => expect(filtersOf(rest.calls)).toContain('filter[%TITLE]=Nordlicht'),
      patience,
    )
    // By its text: to look through a long list by roles, again and again, takes longer than the answer.
    expect(await screen.findByText(/Kitchen “Nordlicht”/)).toBeVisible()
    expect(filtersOf(rest.calls).join()).not.toContain('=Nord,')
  })

  it('among the leads of one stage and of the person alone', async () => {
    const { rest, user } = await open((given) => given.answer('crm.lead.list', rows(3, 3)))
    await options()
    await user.selectOptions(
      screen.getByRole('combobox', { name: say('field.stageId') }),
      'IN_PROCESS',
    )
    const mine = screen.getByRole('combobox', { name: say('field.responsibleId') })
    await within(mine).findByRole('option', { name: say('picker.mine') })
    await user.selectOptions(mine, say('picker.mine'))
    await waitFor(
      () =>
        expect(filtersOf(rest.calls).slice(-2)).toEqual([
          'filter[STATUS_ID]=IN_PROCESS',
          'filter[ASSIGNED_BY_ID]=1',
        ]),
      patience,
    )
  })

  it('that is not there says so', async () => {
    const { user } = await open()
    await options()
    await user.type(field(), 'nobody')
    expect(await screen.findByText(/No lead fits/)).toBeVisible()
  })

  it('by keyboard alone: arrows choose, Enter opens', async () => {
    const { user } = await open((given) => given.answer('crm.lead.list', rows(1593, 3)))
    await option(/Lead number 1593/)
    expect(field()).toHaveFocus()
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}{ArrowUp}')
    const active = await option(/Lead number 1592/)
    expect(active).toHaveAttribute('aria-selected', 'true')
    expect(field()).toHaveAttribute('aria-activedescendant', active.id)
    await user.keyboard('{ArrowDown}{Enter}')
    await title('Lead #1591')
  })

  it('opens a typed id at once, even where no list can be read', async () => {
    const { rest, user } = await open((given) => given.cut('crm.lead.list'))
    await title(say('picker.title'))
    await user.type(field(), ' 1591{Enter}')
    await title('Lead #1591')
    expect(rest.callsOf('crm.lead.get').map(({ params }) => params)).toEqual([{ id: '1591' }])
  })
})

describe('an open lead', () => {
  it('leads to its neighbours in the list and back to it', async () => {
    const { user } = await open((given) => {
      given.answer('crm.lead.list', rows(2002, 2))
      given.otherwise(standInRest('en'))
    })
    await user.click(await option(/Lead number 2002/))
    const next = await screen.findByRole('button', { name: say('picker.next') })
    expect(screen.getByRole('button', { name: say('picker.previous') })).toBeDisabled()
    await user.click(next)
    await title('Kitchen “Nordlicht”, 4.2 m, with island')
    expect(screen.getByRole('button', { name: say('picker.next') })).toBeDisabled()
    await user.click(screen.getByRole('button', { name: say('app.chooseAnother') }))
    await title(say('picker.title'))
    expect(await options()).toHaveLength(2)
  })

  it('stays open when the frame is loaded anew', async () => {
    window.history.replaceState(null, '', '#/lead/1591')
    await open()
    await title('Lead #1591')
    expect(screen.queryByRole('button', { name: say('picker.next') })).not.toBeInTheDocument()
  })

  it.each(['#/lead/0', '#/lead/12abc', '#/lead/', '#1591'])(
    'is not what %s means',
    async (hash) => {
      window.history.replaceState(null, '', hash)
      await open()
      await title(say('picker.title'))
    },
  )

  it('gives way to the list when the browser goes back', async () => {
    const { user } = await open()
    await user.type(
      await screen.findByRole('combobox', { name: say('picker.search') }),
      '1591{Enter}',
    )
    await title('Lead #1591')
    await act(async () => window.history.back())
    await title(say('picker.title'))
  })

  it('that is not there leaves the way to another', async () => {
    const { user } = await open()
    await user.type(
      await screen.findByRole('combobox', { name: say('picker.search') }),
      '404{Enter}',
    )
    await title(say('fail.notFound.title'))
    await user.click(screen.getByRole('button', { name: say('app.chooseAnother') }))
    await title(say('picker.title'))
  })
})

describe('where the app is shown in the portal', () => {
  it('is set by administrators from here, and leads back', async () => {
    const { user } = await open(undefined, { IS_ADMIN: true })
    await user.click(await screen.findByRole('button', { name: say('install.titleAgain') }))
    await title(say('install.titleAgain'))
    await user.click(await screen.findByRole('button', { name: say('install.apply') }))
    await screen.findByText(say('install.done'))
    await user.click(screen.getByRole('button', { name: say('install.back') }))
    await title(say('picker.title'))
  })

  it('is not offered to anybody else', async () => {
    await open()
    await options()
    expect(
      screen.queryByRole('button', { name: say('install.titleAgain') }),
    ).not.toBeInTheDocument()
  })
})
