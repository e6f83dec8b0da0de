import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { buildWireLead } from '../../support/builders/buildLead'
import type { FakePortal } from '../../support/fakes/fakePortal'
import { renderCard } from '../../support/renderCard'
import { hear, hearAndSee } from '../../support/fakes/hear'
import { say, saying } from '../../support/say'
import { eventually, pass, stopClock } from '../../support/fakes/stoppedClock'

// The user of the stand-in's data is Ann Leeway, 1; Mark Testow is 7, Olga Formerly, dismissed, is 12.
const method = 'crm.lead.update'
const marks = { ASSIGNED_BY_ID: '7' }
const take = () => screen.findByRole('button', { name: say('owner.take') })
const hand = () => screen.findByRole('button', { name: say('owner.hand') })
const undo = () => screen.findByRole('button', { name: say('stage.undo') })
const denied = { status: 400, body: { error: '', error_description: 'Access denied.' } }

/** The portal makes somebody responsible, as the next reading of the lead shows. */
function change(rest: FakePortal['rest'], id: string): void {
  rest.answer(method, true)
  rest.answer('crm.lead.get', buildWireLead({ ASSIGNED_BY_ID: id }))
}

const sent = (rest: FakePortal['rest']) => rest.callsOf(method).map(({ params }) => params)

describe('taking a lead over', () => {
  it('is one press, counts when the portal shows it, and can be taken back', async () => {
    const { user, rest } = await renderCard(marks)
    change(rest, '1')
    await user.dblClick(await take())
    expect(await screen.findByText(say('owner.taken'))).toBeVisible()
    expect(sent(rest)).toEqual([
      { id: '1591', fields: { ASSIGNED_BY_ID: '1' }, params: { REGISTER_SONET_EVENT: 'Y' } },
    ])
    change(rest, '7')
    rest.answer('crm.lead.get', buildWireLead({ ASSIGNED_BY_ID: '1' }), 1)
    await user.click(await undo())
    await hear(say('owner.handed', { name: 'Mark Testow' }))
    await take()
    expect(await hand()).toHaveFocus()
    expect(sent(rest)[1]).toMatchObject({ fields: { ASSIGNED_BY_ID: '7' } })
    expect(screen.queryByRole('button', { name: say('stage.undo') })).not.toBeInTheDocument()
  })

  it('is not taken back from whoever has got the lead since', async () => {
    const { user, rest } = await renderCard(marks)
    change(rest, '1')
    await user.click(await take())
    const button = await undo()
    rest.answer('crm.lead.get', buildWireLead({ ASSIGNED_BY_ID: '12' }))
    await user.click(button)
    await hearAndSee(say('owner.failed', { reason: say('write.overtaken') }))
    expect(sent(rest)).toHaveLength(1)
    expect(screen.queryByRole('button', { name: say('app.tryAgain') })).not.toBeInTheDocument()
    expect(screen.getByRole('button', { name: say('stage.cancel') })).toHaveFocus()
  })

  it('works by the keyboard', async () => {
    const { user, rest } = await renderCard(marks)
    change(rest, '1')
    const button = await take()
    button.focus()
    await user.keyboard('{Enter}')
    await screen.findByText(say('owner.taken'))
    expect(await undo()).toHaveFocus()
  })

  it('is not offered of one’s own lead', async () => {
    await renderCard({ ASSIGNED_BY_ID: '1' })
    await hand()
    expect(screen.queryByRole('button', { name: say('owner.take') })).not.toBeInTheDocument()
  })

  it('that the portal agrees to and does not do is said not to be done', async () => {
    const { user, rest } = await renderCard(marks)
    rest.answer(method, true)
    await user.click(await take())
    const words = say('owner.failed', { reason: say('write.notKept') })
    await hearAndSee(words)
  })

  it('that the portal refuses is told in its words, sent once, and can be tried again', async () => {
    const { user, rest } = await renderCard(marks)
    const words = 'Not enough disk space'
    rest.fail(method, { status: 400, body: { error: '', error_description: words } })
    await user.click(await take())
    await hearAndSee(say('app.portalSays', { words }))
    expect(rest.callsOf(method)).toHaveLength(1)
    change(rest, '1')
    await user.click(screen.getByRole('button', { name: say('app.tryAgain') }))
    await screen.findByText(say('owner.taken'))
  })

  it('that failed is forgotten by whoever leaves it', async () => {
    const { user, rest } = await renderCard(marks)
    rest.fail(method, { status: 400, body: { error: '', error_description: 'Not now' } })
    await user.click(await take())
    await hearAndSee(say('app.portalSays', { words: 'Not now' }))
    await user.click(screen.getByRole('button', { name: say('stage.cancel') }))
    expect(await take()).toBeVisible()
    expect(screen.queryByText(/Not now/)).not.toBeInTheDocument()
  })

  it('that is not allowed is not offered again before the lead has been read anew', async () => {
    const { user, rest } = await renderCard(marks)
    rest.fail(method, denied)
    await user.click(await take())
    await hearAndSee(say('write.accessDenied'))
    expect(screen.queryByRole('button', { name: say('app.tryAgain') })).not.toBeInTheDocument()
  })

  it('of which nothing can be learnt is not claimed to have failed', async () => {
    const { user, rest } = await renderCard(marks)
    rest.cut(method)
    rest.cut('crm.lead.get')
    await user.click(await take())
    await hearAndSee(saying('owner.unclear'))
  })

  it('after which the portal does not show the lead is not claimed to be done', async () => {
    const { user, rest } = await renderCard(marks)
    rest.answer(method, true)
    rest.fail('crm.lead.get', denied)
    await user.click(await take())
    await hearAndSee(saying('owner.unclear'))
    expect(screen.queryByText(say('owner.closed', { name: 'Ann Leeway' }))).not.toBeInTheDocument()
    expect(sent(rest)).toHaveLength(1)
  })

  it('that turns out to be done is said to be', async () => {
    const { user, rest } = await renderCard(marks)
    rest.cut(method)
    rest.answer('crm.lead.get', buildWireLead({ ASSIGNED_BY_ID: '1' }))
    rest.cut('crm.lead.get', 1)
    await user.click(await take())
    await hearAndSee(say('owner.taken'))
  })

  it('is not offered where an administrator has taken it away', async () => {
    const settings = JSON.stringify({ version: 1, mayHandOver: false })
    await renderCard(marks, { APP_OPTIONS: { settings } })
    await screen.findByRole('button', { name: say('stage.move') })
    expect(screen.queryByRole('button', { name: say('owner.hand') })).not.toBeInTheDocument()
    expect(screen.queryByRole('button', { name: say('owner.take') })).not.toBeInTheDocument()
  })
})

describe('a responsible person who was dismissed', () => {
  it('is named so in the header, before what can be done about it', async () => {
    await renderCard({ ASSIGNED_BY_ID: '12' })
    const words = await screen.findByText(say('owner.dismissed'))
    expect(words.compareDocumentPosition(await take())).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
  })

  it('is named so on a phone, too, where other facts are folded, and what was done about it stays there', async () => {
    vi.spyOn(window, 'matchMedia').mockImplementation((media) =>
      Object.assign(new EventTarget(), {
        media,
        matches: media.includes('<'),
        onchange: null,
        addListener: () => undefined,
        removeListener: () => undefined,
      }),
    )
    const { user, rest } = await renderCard({ ASSIGNED_BY_ID: '12' })
    expect(await screen.findByText(say('owner.dismissed'))).toBeVisible()
    change(rest, '1')
    await user.click(await take())
    expect(await screen.findByText(say('owner.taken'))).toBeVisible()
    expect(await undo()).toBeVisible()
  })
})

describe('handing a lead over', () => {
  it('asks the portal’s own picker, and does it with whoever is picked there', async () => {
    const { user, rest, portal } = await renderCard({ ASSIGNED_BY_ID: '1' })
    change(rest, '7')
    portal.answer('selectUser', { id: '7', name: 'Mark Testow' })
    await user.click(await hand())
    await screen.findByText(say('owner.handed', { name: 'Mark Testow' }))
    expect(portal.sent('selectUser')).toEqual([{ mult: false }])
    expect(sent(rest)).toMatchObject([{ fields: { ASSIGNED_BY_ID: '7' } }])
  })

  it('names whoever the portal made responsible as the portal does, whatever the picker called them', async () => {
    const { user, rest, portal } = await renderCard({ ASSIGNED_BY_ID: '1' })
    change(rest, '7')
    portal.answer('selectUser', [{ ID: 7, name: 'testow (sales)' }])
    await user.click(await hand())
    expect(await screen.findByText(say('owner.handed', { name: 'Mark Testow' }))).toBeVisible()
    expect(sent(rest)).toMatchObject([{ fields: { ASSIGNED_BY_ID: '7' } }])
  })

  it('changes nothing when the person picked is responsible already', async () => {
    const { user, rest, portal } = await renderCard({ ASSIGNED_BY_ID: '1' })
    portal.answer('selectUser', { id: '1', name: 'Ann Leeway' })
    const button = await hand()
    await user.click(button)
    await waitFor(async () => expect(await hand()).not.toBe(button))
    expect(sent(rest)).toEqual([])
  })

  it('that is undone gives the lead to whoever had it when the picker answered', async () => {
    const { user, rest, portal } = await renderCard({ ASSIGNED_BY_ID: '1' })
    await user.click(await hand())
    rest.answer('crm.lead.get', buildWireLead({ ASSIGNED_BY_ID: '12' }))
    await user.click(screen.getByRole('button', { name: say('action.refresh') }))
    await screen.findByText(/Olga Formerly/)
    change(rest, '7')
    portal.answerLate('selectUser', { id: '7', name: 'Mark Testow' })
    await user.click(await undo())
    await waitFor(() => expect(sent(rest)[1]).toMatchObject({ fields: { ASSIGNED_BY_ID: '12' } }))
  })

  it('stays usable while the picker is silent, and drops an answer that comes after it was left', async () => {
    const { user, rest, portal } = await renderCard({ ASSIGNED_BY_ID: '1' })
    await user.click(await hand())
    expect(screen.getByText(say('owner.asked'))).toBeVisible()
    await user.click(screen.getByRole('button', { name: say('stage.cancel') }))
    stopClock()
    portal.answerLate('selectUser', { id: '7', name: 'Mark Testow' })
    await pass(100)
    expect(sent(rest)).toEqual([])
    expect(screen.getByRole('button', { name: say('owner.hand') })).toBeVisible()
  })

  it.each([[{ id: 0, name: 'Nobody' }], [[]], ['']])(
    'goes on with the own list when the picker answers %j',
    async (answer) => {
      const { user, rest, portal } = await renderCard({ ASSIGNED_BY_ID: '1' })
      portal.answer('selectUser', answer)
      await user.click(await hand())
      expect(await screen.findByRole('listbox', { name: say('owner.people') })).toBeVisible()
      expect(sent(rest)).toEqual([])
    },
  )

  it('has a list of its own, with a search, for the keyboard alone', async () => {
    const { user, rest } = await renderCard({ ASSIGNED_BY_ID: '1' })
    await user.click(await hand())
    await user.click(screen.getByRole('button', { name: say('owner.here') }))
    const list = await screen.findByRole('listbox', { name: say('owner.people') })
    expect(within(list).queryByText('Olga Formerly')).not.toBeInTheDocument()
    const field = screen.getByRole('searchbox', { name: say('owner.search') })
    expect(field).toHaveFocus()
    await user.keyboard('nobody such')
    expect(screen.getByText(say('owner.nobody'))).toBeVisible()
    await user.clear(field)
    await user.keyboard('testow m')
    change(rest, '7')
    await user.keyboard('{ArrowDown}{Enter}')
    await screen.findByText(say('owner.handed', { name: 'Mark Testow' }))
    expect(sent(rest)).toMatchObject([{ fields: { ASSIGNED_BY_ID: '7' } }])
    expect(await undo()).toHaveFocus()
  })

  it('leaves the list by Escape', async () => {
    const { user } = await renderCard({ ASSIGNED_BY_ID: '1' })
    await user.click(await hand())
    await user.click(screen.getByRole('button', { name: say('owner.here') }))
    await screen.findByRole('listbox', { name: say('owner.people') })
    await user.keyboard('{Escape}')
    expect(await hand()).toHaveFocus()
  })

  it('says why there is no list, and tries again', async () => {
    const { user } = await renderCard({ ASSIGNED_BY_ID: '1' }, {}, (rest) =>
      rest.fail('user.get', { status: 403, body: { error: 'insufficient_scope' } }),
    )
    await user.click(await hand())
    await user.click(screen.getByRole('button', { name: say('owner.here') }))
    await hearAndSee('user_brief')
    const list = within(screen.getByRole('group', { name: say('owner.people') }))
    expect(list.getByRole('button', { name: say('app.tryAgain') })).toBeVisible()
  })

  it('loses the lead of whoever sees only their own: says so, and asks for it no more', async () => {
    const { rest, portal } = await renderCard({ ASSIGNED_BY_ID: '1' })
    portal.answer('selectUser', { id: '7', name: 'Mark Testow' })
    const button = await hand()
    stopClock()
    rest.answer(method, true)
    rest.fail('crm.lead.get', denied)
    fireEvent.click(button)
    await eventually(() =>
      expect(screen.getByText(say('owner.closed', { name: 'Mark Testow' }))).toBeVisible(),
    )
    expect(screen.queryByRole('button', { name: say('stage.undo') })).not.toBeInTheDocument()
    // Nor is anything else that would change it.
    expect(screen.queryByRole('button', { name: say('stage.move') })).not.toBeInTheDocument()
    const path = screen.getByRole('list', { name: say('lead.stagePath') })
    expect(within(path).queryByRole('button')).not.toBeInTheDocument()
    expect(screen.getByText(say('write.accessDenied'))).toBeVisible()
    await pass(200_000)
    expect(rest.callsOf('crm.lead.list')).toEqual([])
    expect(screen.getByText(say('owner.closed', { name: 'Mark Testow' }))).toBeVisible()
  })

  it.each([false, '<h1>Soon back</h1>'])(
    'is not claimed to be done where the portal has not said yes, and does not show the lead: %j',
    async (result) => {
      const { user, rest, portal } = await renderCard({ ASSIGNED_BY_ID: '1' })
      portal.answer('selectUser', { id: '7', name: 'Mark Testow' })
      if (typeof result === 'string') rest.fail(method, { status: 200, body: result })
      else rest.answer(method, result)
      rest.fail('crm.lead.get', denied)
      await user.click(await hand())
      await hearAndSee(saying('owner.unclear'))
      expect(screen.queryByText(say('owner.closed', { name: 'Mark Testow' }))).toBeNull()
    },
  )

  it('keeps the names of the others while the new ones are on their way', async () => {
    const { user, rest } = await renderCard({ ...marks, CREATED_BY_ID: '7' })
    rest.answer(method, true)
    rest.answer('crm.lead.get', buildWireLead({ ASSIGNED_BY_ID: '1', CREATED_BY_ID: '7' }))
    rest.hang('batch')
    await user.click(await take())
    await screen.findByText(say('owner.taken'))
    expect(screen.queryByText(say('lead.user', { id: '7' }))).not.toBeInTheDocument()
    expect(screen.getAllByText('Mark Testow')[0]).toBeVisible()
  })
})
