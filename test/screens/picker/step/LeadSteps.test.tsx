import { act, screen, waitFor } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { buildWireLead } from '../../../support/builders/buildLead'
import { leadRows, listedLinks, openList, queriesOf, searchField } from '../../../support/openList'
import { walked } from '../../../support/walked'
import { wholeCard } from '../../../support/wholeCard'
import { hear } from '../../../support/fakes/hear'
import { say, saying } from '../../../support/say'

afterEach(() => window.history.replaceState(null, '', window.location.pathname))

const title = (name: string) => screen.findByRole('heading', { level: 1, name })
const button = (name: string) => screen.findByRole('button', { name })
/** Whether the browser lets the page go without a question. */
const mayLeave = () => window.dispatchEvent(new Event('beforeunload', { cancelable: true }))
const todo = () => screen.findByRole('textbox', { name: say('note.label.todo') })
const comment = () => screen.findByRole('textbox', { name: say('note.label.comment') })
const kitchen = 'Kitchen “Nordlicht”, 4.2 m, with island'

const twoLeads: Parameters<typeof openList>[1] = (given) =>
  given.answer('crm.lead.list', leadRows(2002, 2))

type User = Awaited<ReturnType<typeof openList>>['user']

/** Opens the first of two leads in the list. */
async function openFirst() {
  const opened = await openList('#/?list=all', twoLeads)
  await opened.user.click(await screen.findByRole('link', { name: /Lead number 2002/ }))
  await wholeCard()
  return opened
}

/** Goes on to the second of them. */
async function goOn(user: User): Promise<void> {
  await user.click(await button(say('shortcuts.next')))
  await title(kitchen)
  await wholeCard()
}

/** Goes back from there. */
async function goBack(user: User): Promise<void> {
  await user.click(await button(say('shortcuts.previous')))
  await wholeCard()
}

async function addComment(user: User): Promise<void> {
  await todo()
  await user.click(await button(say('note.comment')))
  await user.type(await comment(), 'Likes oak{Enter}')
}

describe('an open lead', () => {
  it('leads to its neighbours in the list and back to its row', async () => {
    const { user } = await openList('#/?list=all', twoLeads)
    await user.click(await screen.findByRole('link', { name: /Lead number 2002/ }))
    expect(await button(say('shortcuts.previous'))).toBeDisabled()
    await user.click(await button(say('shortcuts.next')))
    await title(kitchen)
    expect(await button(say('shortcuts.next'))).toBeDisabled()
    expect(window.location.hash).toBe('#/lead/2001?list=all')
    await user.click(await button(say('app.chooseAnother')))
    await title(say('picker.title'))
    await waitFor(() =>
      expect(screen.getByRole('link', { name: /Lead number 2001/ })).toHaveFocus(),
    )
  })

  it.each([
    ['J and K', 'j', 'k'],
    ['the arrows', '{ArrowRight}', '{ArrowLeft}'],
  ])('goes on and back by %s', async (_name, next, previous) => {
    const { user } = await openList('#/?list=all', twoLeads)
    await user.click(await screen.findByRole('link', { name: /Lead number 2002/ }))
    await button(say('shortcuts.next'))
    await wholeCard()
    await user.keyboard(next)
    await title(kitchen)
    // The keys of the card come with the rest of it, after its title.
    await wholeCard()
    await user.keyboard(previous)
    await waitFor(() => expect(window.location.hash).toBe('#/lead/2002?list=all'))
  })

  it('has the next one read ahead, and only that', async () => {
    const { rest, user } = await openList('#/?list=all', (given) =>
      given.answer('crm.lead.list', leadRows(2003, 3)),
    )
    await user.click(await screen.findByRole('link', { name: /Lead number 2003/ }))
    await waitFor(
      () =>
        expect(rest.callsOf('crm.lead.get').map(({ params }) => params['id'])).toEqual([
          '2003',
          '2002',
        ]),
      { timeout: 8_000 },
    )
  })

  it('takes a note that is being added to its end while the person is at the next one', async () => {
    const { rest, user } = await openFirst()
    const answer = rest.answerLate('crm.timeline.comment.add', 77)
    await addComment(user)
    await goOn(user)
    // It belongs to the other lead.
    expect(await todo()).toHaveValue('')
    expect(screen.queryByText('Likes oak')).not.toBeInTheDocument()
    rest.answer('crm.timeline.comment.list', [
      { ID: '77', CREATED: '2026-03-02T12:00:00+03:00', COMMENT: 'Likes oak', AUTHOR_ID: '1' },
    ])
    answer()
    await hear(say('note.added.comment'))
    await goBack(user)
    expect(await comment()).toHaveValue('')
    expect(await screen.findByText('Likes oak')).toBeVisible()
    expect(rest.callsOf('crm.timeline.comment.add')).toHaveLength(1)
  })

  it.each([
    ['was refused', 'note.failed', { status: 400, body: { error: '', error_description: 'No' } }],
    ['may be added', 'note.unclear', { status: 502, body: '<h1>Bad gateway</h1>' }],
  ] as const)(
    'tells that a note %s while the person was at the next one, and keeps its text',
    async (_what, key, reply) => {
      const { rest, user } = await openFirst()
      const refuse = rest.failLate('crm.timeline.comment.add', reply)
      rest.cut('crm.timeline.comment.list')
      await addComment(user)
      await goOn(user)
      expect(screen.queryByText(saying(key))).not.toBeInTheDocument()
      refuse()
      await goBack(user)
      expect((await screen.findAllByText(saying(key))).length).toBeGreaterThan(0)
      expect(await comment()).toHaveValue('Likes oak')
      expect(rest.callsOf('crm.timeline.comment.add')).toHaveLength(1)
    },
  )

  it('asks again why it is lost when the person comes back to an unsent reason, and before the page is left', async () => {
    const { rest, user } = await openFirst()
    await user.click(await button(say('stage.move')))
    await user.click(await screen.findByRole('option', { name: 'Junk lead' }))
    const question = `${say('stage.askLost', { stage: 'Junk lead' })} ${say('stage.askReason')}`
    const field = () => screen.findByRole('textbox', { name: question })
    await user.type(await field(), 'No budget')
    await goOn(user)
    expect(screen.queryByDisplayValue('No budget')).not.toBeInTheDocument()
    expect(mayLeave()).toBe(false)
    await goBack(user)
    expect(await field()).toHaveValue('No budget')
    await user.click(await button(say('stage.cancel')))
    expect(mayLeave()).toBe(true)
    expect(rest.callsOf('crm.lead.update')).toEqual([])
  })

  it('does not ask why it is lost when the person comes back to a loss that is on its way', async () => {
    const { rest, user } = await openFirst()
    const answer = rest.answerLate('crm.lead.update', true)
    await user.click(await button(say('stage.move')))
    await user.click(await screen.findByRole('option', { name: 'Junk lead' }))
    await user.keyboard('No budget{Enter}')
    await goOn(user)
    await goBack(user)
    await screen.findAllByText(say('stage.moving', { stage: 'Junk lead' }))
    rest.answer(
      'crm.lead.get',
      buildWireLead({
        ID: '2002',
        STATUS_ID: 'JUNK',
        STATUS_SEMANTIC_ID: 'F',
        STATUS_DESCRIPTION: 'No budget',
      }),
    )
    answer()
    await hear(say('stage.moved', { stage: 'Junk lead' }))
    expect(await screen.findByText('No budget')).toBeVisible()
    expect(await button(say('stage.undo'))).toBeVisible()
    expect(screen.queryByRole('button', { name: say('stage.close') })).not.toBeInTheDocument()
    expect(mayLeave()).toBe(true)
    expect(rest.callsOf('crm.lead.update')).toHaveLength(1)
  })

  it('has the browser ask before the page is left while a note is unsent, on the list too', async () => {
    const { user } = await openFirst()
    await user.type(await todo(), 'Ring back')
    await user.click(await button(say('app.chooseAnother')))
    await title(say('picker.title'))
    expect(mayLeave()).toBe(false)
    await user.click(await screen.findByRole('link', { name: /Lead number 2002/ }))
    await wholeCard()
    await user.clear(await todo())
    expect(mayLeave()).toBe(true)
  })

  const noteEnds = [
    {
      end: 'refused',
      status: 400,
      body: { error: '', error_description: 'The timeline is closed' },
      words: saying('note.failed'),
    },
    {
      end: 'neither answered nor found',
      status: 500,
      body: { error: 'INTERNAL_SERVER_ERROR' },
      words: saying('note.unclear'),
    },
  ]

  it.each(walked(noteEnds, ({ status }) => status === 500))(
    'tells on return, to which it leads, that a note was $end while the person was at the next one',
    async ({ status, body, words }) => {
      const { rest, user } = await openFirst()
      const refuse = rest.failLate('crm.timeline.comment.add', { status, body })
      await addComment(user)
      await goOn(user)
      // Whether it has arrived after all cannot be read.
      const looked = rest.callsOf('crm.timeline.comment.list').length
      rest.fail('crm.timeline.comment.list', { status: 500, body }, 1)
      refuse()
      await waitFor(() =>
        expect(rest.callsOf('crm.timeline.comment.list')).toHaveLength(
          status === 500 ? looked + 1 : looked,
        ),
      )
      // Nothing of it at the lead that it does not belong to, but the way to the one that it does.
      await hear(saying('picker.unconfirmed'))
      expect(screen.queryByText(words)).not.toBeInTheDocument()
      await user.click(await button(say('app.chooseAnother')))
      const back = await screen.findByRole('link', { name: say('picker.openId', { id: '2002' }) })
      await user.click(back)
      await wholeCard()
      expect(back).not.toBeInTheDocument()
      const told = await screen.findAllByText(words)
      expect(told.some((one) => one.closest('form') !== null)).toBe(true)
      expect(await comment()).toHaveValue('Likes oak')
      expect(rest.callsOf('crm.timeline.comment.add')).toHaveLength(1)
    },
  )

  describe.each([
    {
      what: 'move',
      always: 400,
      start: async (user: User) => {
        await user.click(await button(say('stage.move')))
        await user.click(await screen.findByRole('option', { name: /^Processed/ }))
      },
      failed: saying('stage.failed'),
      unclear: saying('stage.unclear'),
    },
    {
      what: 'change of the responsible person',
      always: 500,
      start: async (user: User) => user.click(await button(say('owner.take'))),
      failed: saying('owner.failed'),
      unclear: saying('owner.unclear'),
    },
  ])('tells on return that a $what', ({ always, start, failed, unclear }) => {
    // Both go one way: `npm test` tries one end of each.
    const ends = [
      { end: 'refused', status: 400, code: '', words: failed },
      {
        end: 'neither confirmed nor seen',
        status: 500,
        code: 'INTERNAL_SERVER_ERROR',
        words: unclear,
      },
    ]

    it.each(walked(ends, ({ status }) => status === always))(
      'was $end while the person was at the next one',
      async ({ status, code, words }) => {
        const { rest, user } = await openFirst()
        const body = { error: code, error_description: 'Not today' }
        const refuse = rest.failLate('crm.lead.update', { status, body })
        await start(user)
        await goOn(user)
        // Whether it was done after all cannot be read.
        const looked = rest.callsOf('crm.lead.get').length
        if (status === 500) rest.fail('crm.lead.get', { status, body }, 1)
        refuse()
        await waitFor(() =>
          expect(rest.callsOf('crm.lead.get').length).toBeGreaterThanOrEqual(
            status === 500 ? looked + 1 : looked,
          ),
        )
        expect(screen.queryByText(words)).not.toBeInTheDocument()
        await goBack(user)
        expect((await screen.findAllByText(words)).length).toBeGreaterThan(0)
        await user.click(await button(say('stage.cancel')))
        expect(rest.callsOf('crm.lead.update')).toHaveLength(1)
        expect(screen.getByRole('main')).not.toHaveTextContent(words)
      },
    )
  })

  it('tells of a write that fails after the person has come back in its card alone', async () => {
    const { rest, user } = await openFirst()
    const body = { error: '', error_description: 'Not today' }
    const refuse = rest.failLate('crm.lead.update', { status: 400, body })
    await user.click(await button(say('owner.take')))
    await goOn(user)
    await goBack(user)
    await screen.findAllByText(say('owner.changing'))
    refuse()
    expect((await screen.findAllByText(saying('owner.failed'))).length).toBeGreaterThan(0)
    expect(screen.queryByText(saying('picker.unconfirmed'))).not.toBeInTheDocument()
    expect(screen.queryByRole('link', { name: say('picker.openId', { id: '2002' }) })).toBeNull()
  })

  it('drops out of the list when it was closed', async () => {
    const { user } = await openList('#/?list=all', (given) => {
      given.answer('crm.lead.list', leadRows(2002, 1, { STATUS_SEMANTIC_ID: 'F' }))
      given.answer('crm.lead.list', leadRows(2002, 2), 2)
      given.answer('crm.lead.get', buildWireLead({ ID: '2002', TITLE: 'Any' }))
    })
    await user.click(await screen.findByRole('link', { name: /Lead number 2002/ }))
    await title('Any')
    await user.click(await button(say('app.chooseAnother')))
    await waitFor(() =>
      expect(screen.queryByRole('link', { name: /Lead number 2002/ })).not.toBeInTheDocument(),
    )
    expect(screen.getByRole('link', { name: /Lead number 2001/ })).toHaveFocus()
  })

  it('drops out of the list when its move ends after the person has left it', async () => {
    const { rest, user } = await openFirst()
    const answer = rest.answerLate('crm.lead.update', true)
    await user.click(await button(say('stage.move')))
    await user.click(await screen.findByRole('option', { name: /^Processed/ }))
    const listed = queriesOf(rest.calls, 'crm.lead.list').length
    await user.click(await button(say('app.chooseAnother')))
    // Its row is read again, as it still is.
    await waitFor(() =>
      expect(queriesOf(rest.calls, 'crm.lead.list').length).toBeGreaterThan(listed),
    )
    await screen.findByRole('link', { name: /Lead number 2002/ })
    rest.answer('crm.lead.list', leadRows(2002, 1, { STATUS_SEMANTIC_ID: 'F' }))
    rest.answer('crm.lead.get', buildWireLead({ ID: '2002', STATUS_ID: 'PROCESSED' }))
    answer()
    await waitFor(() =>
      expect(screen.queryByRole('link', { name: /Lead number 2002/ })).not.toBeInTheDocument(),
    )
  })

  it('stays open when the frame is loaded anew', async () => {
    await openList('#/lead/1591?list=mine')
    await title('Lead #1591')
  })

  it.each(['#/lead/0', '#/lead/12abc', '#/lead/', '#1591'])(
    'is not what %s means',
    async (hash) => {
      await openList(hash)
      await title(say('picker.title'))
    },
  )

  it('gives way to the list when the browser goes back', async () => {
    const { user } = await openList('#/?list=all')
    await listedLinks()
    await user.type(searchField(), '1591{Enter}')
    await title('Lead #1591')
    await act(async () => window.history.back())
    await title(say('picker.title'))
  })

  it('that is not there leaves the way to another', async () => {
    const { user } = await openList('#/?list=all')
    await listedLinks()
    await user.type(searchField(), '404{Enter}')
    await title(say('fail.notFound.title'))
    await user.click(await button(say('app.chooseAnother')))
    await title(say('picker.title'))
  })
})
