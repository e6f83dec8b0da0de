import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import type { FakePortal } from '../../support/fakePortal'
import { renderCard } from '../../support/renderCard'
import { say } from '../../support/say'

const block = () => within(screen.getByRole('region', { name: say('block.nextStep') }))
const field = () => block().getByRole('textbox')
const todo = 'crm.activity.todo.add'
const comment = 'crm.timeline.comment.add'

const activity = (values: Record<string, unknown>) => ({
  ID: '5',
  TYPE_ID: '2',
  PROVIDER_ID: 'VOXIMPLANT_CALL',
  DIRECTION: '1',
  SUBJECT: '',
  START_TIME: '2026-03-01T10:05:00+02:00',
  DEADLINE: '2026-03-01T10:05:00+02:00',
  RESPONSIBLE_ID: '7',
  ...values,
})

/** The commands of all batches so far, in plain characters. */
const decodedCommands = (rest: FakePortal['rest']): string[] =>
  rest
    .callsOf('batch')
    .flatMap(({ params }) =>
      Object.values(Object(params['cmd'])).map((command) => decodeURIComponent(String(command))),
    )

const renderWith = (activities: unknown[]) =>
  renderCard({}, {}, (rest) => rest.answer('crm.activity.list', activities))

describe('what was and what is planned', () => {
  it('says so when there is nothing', async () => {
    await renderCard()
    expect(await block().findByText(say('nextStep.none'))).toBeVisible()
    expect(block().getByText(say('nextStep.noContact'))).toBeVisible()
    expect(block().getByText(say('nextStep.noComments'))).toBeVisible()
  })

  it('looks for a contact with the lead’s client too, and says so', async () => {
    const { rest } = await renderCard({ COMPANY_ID: '3', CONTACT_ID: '7' })
    expect(await block().findByText(say('nextStep.noContactWithClient'))).toBeVisible()
    const past = decodedCommands(rest).find((command) => command.includes('[COMPLETED]=Y'))
    expect(past).toContain(
      'filter[BINDINGS][0][OWNER_TYPE_ID]=1&filter[BINDINGS][0][OWNER_ID]=1591',
    )
    expect(past).toContain('filter[BINDINGS][1][OWNER_TYPE_ID]=3&filter[BINDINGS][1][OWNER_ID]=7')
    expect(past).toContain('filter[BINDINGS][2][OWNER_TYPE_ID]=4&filter[BINDINGS][2][OWNER_ID]=3')
  })

  it('does not claim that there was no contact behind a full page of other things', async () => {
    const todos = Array.from({ length: 50 }, (_, index) =>
      activity({ ID: String(index + 1), TYPE_ID: '6', PROVIDER_ID: 'CRM_TODO' }),
    )
    await renderWith(todos)
    expect(await block().findByText(say('nextStep.unread.past'))).toBeVisible()
    expect(block().queryByText(say('nextStep.noContact'))).not.toBeInTheDocument()
  })

  it('marks what is overdue', async () => {
    await renderWith([activity({ SUBJECT: 'Call <b>Marta</b>' })])
    expect(
      (await block().findAllByText(say('action.callNumber', { number: 'Marta' })))[0],
    ).toBeVisible()
    expect(block().getByText(/^overdue by \d+ days?/)).toBeVisible()
  })

  it('names a thing without a subject by its kind, and knows no time where there is none', async () => {
    await renderWith([activity({ DEADLINE: '9999-12-31T00:00:00+02:00' })])
    expect((await block().findAllByText('Call'))[0]).toBeVisible()
    expect(block().queryByText(/overdue/)).not.toBeInTheDocument()
  })

  it('that cannot be read says so, and can be asked for again', async () => {
    const refusal = { error: 'INVALID_CREDENTIALS', error_description: '' }
    const { rest, user } = await renderCard({}, {}, (portal) =>
      portal.fail('crm.activity.list', { status: 403, body: refusal }),
    )
    const [again] = await block().findAllByRole('button', { name: say('app.tryAgain') })
    expect(block().getByText(say('nextStep.unread.planned'))).toBeVisible()
    expect(block().getByText(say('nextStep.unread.past'))).toBeVisible()
    rest.answer('crm.activity.list', [])
    if (again) await user.click(again)
    expect(await block().findByText(say('nextStep.none'))).toBeVisible()
  })
})

/** Holds the date, and nothing else, at noon of 15 January 2026 on the person's own clock. */
const holdNoon = (): void => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 0, 15, 12) })
}
const deadlineOf = (rest: FakePortal['rest']): number[] =>
  rest.callsOf(todo).map(({ params }) => Date.parse(String(params['deadline'])))

describe('a to-do', () => {
  it('is added by Enter, once, for tomorrow, and the line is free again', async () => {
    holdNoon()
    const { rest, user, portal } = await renderCard()
    rest.answer(todo, { id: 5 })
    await user.type(field(), '  Send the quote {Enter}{Enter}')
    expect((await screen.findAllByText(say('note.added.todo')))[0]).toBeInTheDocument()
    expect(rest.callsOf(todo)).toHaveLength(1)
    const [params = {}] = rest.callsOf(todo).map((call) => call.params)
    expect(params).toMatchObject({ ownerTypeId: '1', ownerId: '1591', title: 'Send the quote' })
    // A portal that does not know the title yet shows the description, and one reminds only when asked to.
    expect(params).toMatchObject({ description: 'Send the quote', pingOffsets: ['0', '15'] })
    expect(deadlineOf(rest)).toEqual([new Date(2026, 0, 16, 10).getTime()])
    expect(field()).toHaveValue('')
    await waitFor(() => expect(portal.sent('reloadData')).toHaveLength(1))
  })

  it('is added by a click, for the time that was chosen', async () => {
    holdNoon()
    const { rest, user } = await renderCard()
    rest.answer(todo, { id: 5 })
    await user.selectOptions(
      block().getByRole('combobox', { name: say('note.when') }),
      say('note.when.week'),
    )
    await user.type(field(), 'Send the quote')
    await user.click(block().getByRole('button', { name: say('note.add') }))
    await waitFor(() => expect(field()).toHaveValue(''))
    expect(deadlineOf(rest)).toEqual([new Date(2026, 0, 22, 10).getTime()])
  })

  it('that is refused stays in the line, the reason beside it', async () => {
    const { rest, user } = await renderCard()
    rest.fail(todo, { status: 400, body: { error: '', error_description: 'Access denied.' } })
    await user.type(field(), 'Send the quote{Enter}')
    expect(await block().findByRole('alert')).toHaveTextContent(
      'Not added. You may not change this lead.',
    )
    expect(field()).toHaveValue('Send the quote')
    expect(rest.callsOf(todo)).toHaveLength(1)
  })

  it('is in sight as soon as it is added, also behind one that is overdue', async () => {
    const late = activity({ ID: '4', PROVIDER_ID: 'CRM_TODO', SUBJECT: 'Measure the room' })
    const { rest, user } = await renderWith([late])
    await block().findAllByText('Measure the room')
    rest.answer(todo, { id: 5 })
    rest.answer('crm.activity.list', [
      late,
      activity({ ID: '6', PROVIDER_ID: 'CRM_TODO', SUBJECT: 'Ask for the plan' }),
      activity({ ID: '5', PROVIDER_ID: 'CRM_TODO', SUBJECT: 'Send the quote' }),
    ])
    await user.type(field(), 'Send the quote{Enter}')
    expect(await block().findByText('Send the quote')).toBeVisible()
    expect(block().queryByText('Ask for the plan')).not.toBeInTheDocument()
    await user.click(block().getByRole('button', { name: say('nextStep.more', { count: 1 }) }))
    expect(block().getByText('Ask for the plan')).toBeVisible()
  })

  it('of which the portal’s answer proves nothing is not said to be added', async () => {
    const { rest, user } = await renderCard()
    rest.answer(todo, true)
    await user.type(field(), 'Send the quote{Enter}')
    expect(await block().findByRole('alert')).toHaveTextContent(
      say('note.unclear', { reason: say('write.portalFault') }),
    )
    expect(field()).toHaveValue('Send the quote')
  })

  it('cannot be empty', async () => {
    const { user, rest } = await renderCard()
    await user.type(field(), '   {Enter}')
    expect(block().getByRole('button', { name: say('note.add') })).toBeDisabled()
    expect(rest.callsOf(todo)).toEqual([])
  })
})

const openComment = async () => {
  const card = await renderCard()
  await card.user.selectOptions(
    block().getByRole('combobox', { name: say('note.kind') }),
    'Comment',
  )
  return card
}

describe('a comment', () => {
  it('goes to the timeline', async () => {
    const { rest, user } = await openComment()
    rest.answer(comment, 77)
    rest.answer('crm.timeline.comment.list', [
      {
        ID: '77',
        CREATED: '2026-03-02T12:00:00+03:00',
        COMMENT: 'Likes [b]oak[/b]',
        AUTHOR_ID: '7',
      },
    ])
    await user.type(field(), 'Likes oak{Enter}')
    await waitFor(() => expect(field()).toHaveValue(''))
    expect(await block().findByText('Likes oak')).toBeVisible()
    expect(rest.callsOf(comment).map(({ params }) => params)).toEqual([
      { fields: { ENTITY_ID: '1591', ENTITY_TYPE: 'lead', COMMENT: 'Likes oak' } },
    ])
  })

  it('at which the portal failed stays in the line, and is not said to be lost', async () => {
    const { rest, user } = await openComment()
    rest.fail(comment, { status: 500, body: { error: 'INTERNAL_SERVER_ERROR' } })
    await user.type(field(), 'Likes oak{Enter}')
    expect(await block().findByRole('alert')).toHaveTextContent(
      say('note.unclear', { reason: 'Something failed on its side.' }),
    )
    expect(field()).toHaveValue('Likes oak')
    expect(rest.callsOf(comment)).toHaveLength(1)
  })

  it.each([
    ['Access denied.', 'Not added. You may not change this lead.'],
    ['Comments are closed', 'Not added. Bitrix24 says: Comments are closed'],
  ])('that is refused stays in the line, the reason beside it', async (words, said) => {
    const { rest, user } = await openComment()
    rest.fail(comment, { status: 400, body: { error: '', error_description: words } })
    await user.type(field(), 'Likes oak{Enter}')
    expect(await block().findByRole('alert')).toHaveTextContent(said)
    expect(field()).toHaveValue('Likes oak')
  })

  it('that cannot have left the computer was not added', async () => {
    const { rest, user } = await openComment()
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
    rest.cut(comment)
    await user.type(field(), 'Likes oak{Enter}')
    expect(await block().findByRole('alert')).toHaveTextContent(
      'Not added. No connection to Bitrix24.',
    )
  })

  it('that is not allowed is not offered again, but something of another kind is', async () => {
    const { rest, user } = await openComment()
    rest.fail(comment, { status: 403, body: { error: 'insufficient_scope' } })
    await user.type(field(), 'Likes oak{Enter}')
    expect(await block().findByRole('alert')).toHaveTextContent(
      /^Not added\. The app lacks the permission “crm”/,
    )
    await user.type(field(), ' and beech{Enter}')
    expect(rest.callsOf(comment)).toHaveLength(1)
    expect(block().getByRole('button', { name: say('note.add') })).toBeDisabled()
    await user.selectOptions(block().getByRole('combobox', { name: say('note.kind') }), 'To-do')
    expect(block().getByRole('button', { name: say('note.add') })).toBeEnabled()
    expect(field()).toHaveValue('Likes oak and beech')
  })

  it('that is being written outlasts a refresh of the card', async () => {
    const { user, rest } = await openComment()
    await user.type(field(), 'Likes oak')
    await user.click(screen.getByRole('button', { name: say('action.refresh') }))
    await waitFor(() => expect(rest.callsOf('crm.lead.get')).toHaveLength(2))
    expect(field()).toHaveValue('Likes oak')
  })

  it.each(['1 + 1 = 2 & more', '100 % sure; a=b', 'чай ☕ 👩‍🚀', '%2B%26', '[b]bold[/b] <b>'])(
    'arrives as it was written: %s',
    async (text) => {
      const { rest, user } = await openComment()
      rest.answer(comment, 77)
      await user.click(field())
      await user.paste(text)
      await user.keyboard('{Enter}')
      await waitFor(() => expect(field()).toHaveValue(''))
      expect(rest.callsOf(comment)[0]?.params).toMatchObject({ fields: { COMMENT: text } })
    },
  )

  it('that the network lost stays in the line and is not sent again by itself', async () => {
    const { rest, user } = await openComment()
    rest.answer(comment, 77)
    rest.cut(comment, 1)
    await user.type(field(), 'Likes oak{Enter}')
    // The connection may have been lost after the portal had it.
    expect(await block().findByRole('alert')).toHaveTextContent(
      say('note.unclear', { reason: 'No connection to Bitrix24.' }),
    )
    expect(rest.callsOf(comment)).toHaveLength(1)
    await user.type(field(), '{Enter}')
    await waitFor(() => expect(field()).toHaveValue(''))
  })
})
