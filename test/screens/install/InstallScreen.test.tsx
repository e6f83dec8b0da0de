import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { mainPlacement, placementCodes as allCodes } from '../../../src/install/placements'
import { scopeLackedBy } from '../../../src/install/scopes'
import { openPortal } from '../../support/fakes/fakePortal'
import { renderApp } from '../../support/renderCard'
import { standInRest } from '../../support/fakes/standInRest'
import { say, saying, sayInRussian } from '../../support/say'
import { inStrictMode } from '../../support/inStrictMode'

inStrictMode()

const tabTitle = say('placement.CRM_LEAD_DETAIL_TAB.title')
const handler = window.location.origin + window.location.pathname
const binding = (placement: string, at = handler, userId = 0) => ({
  placement,
  userId,
  handler: at,
  options: [],
  title: tabTitle,
  description: '',
  langAll: [],
})
const denied = {
  status: 403,
  body: { error: 'ACCESS_DENIED', error_description: 'Access denied!' },
}

/** The placements for which the usual scopes are enough. */
const placementCodes = allCodes.filter((code) => scopeLackedBy(code, new Set()) === null)
/** The placements that the app can do without. */
const others = placementCodes.filter((code) => code !== mainPlacement)
/** What is said when all is added but the installation not finished. */
const added = say('install.added', { finish: say('install.finish') })

type Rest = ReturnType<typeof openPortal>['rest']

/** Opens the app as the portal opens it for an administrator who installs it. */
async function open(
  prepare: (rest: Rest) => void = () => undefined,
  init = {},
  title = say('install.title'),
) {
  const install = { PLACEMENT: 'DEFAULT', PLACEMENT_OPTIONS: [], INSTALL: true, IS_ADMIN: true }
  const portal = openPortal({ init: { ...install, ...init } })
  portal.rest.otherwise(standInRest('en'))
  prepare(portal.rest)
  const user = await renderApp()
  await screen.findByRole('heading', { level: 1, name: title })
  return { portal, rest: portal.rest, user }
}

const button = (name: string) => screen.findByRole('button', { name })
const row = async (name: string) => {
  const box = await screen.findByRole('checkbox', { name })
  const item = box.closest('li')
  if (!item) throw new Error(`${name} is in no list`)
  return within(item)
}
const boundPlaces = (rest: Rest) =>
  rest.callsOf('placement.bind').map(({ params }) => params['PLACEMENT'])

describe('the first installation', () => {
  it('says what is added and why, and adds nothing before it is asked to', async () => {
    const { rest } = await open()
    for (const code of placementCodes) {
      const item = await row(say(`placement.${code}.name`))
      expect(await item.findByText(say('install.state.willBeAdded'))).toBeVisible()
    }
    for (const scope of ['crm', 'user_brief', 'placement']) {
      expect(screen.getByText(scope)).toBeVisible()
    }
    expect(screen.queryByText(say('install.notGranted'))).not.toBeInTheDocument()
    // Everything that the card does in the CRM, the changes included.
    expect(screen.getByText(say('scope.crm'))).toBeVisible()
    expect(boundPlaces(rest)).toEqual([])
  })

  it('adds each place under the address without its query, with titles in every language', async () => {
    const { rest, user } = await open()
    await user.click(await button(say('install.add')))
    expect(await screen.findByText(added)).toBeVisible()
    expect(boundPlaces(rest)).toEqual(placementCodes)
    expect(rest.callsOf('placement.bind')[0]?.params).toMatchObject({
      HANDLER: handler,
      TITLE: tabTitle,
      LANG_ALL: {
        en: { TITLE: tabTitle },
        ru: { TITLE: sayInRussian('placement.CRM_LEAD_DETAIL_TAB.title') },
      },
    })
    expect(screen.getAllByText(say('install.state.added'))).toHaveLength(placementCodes.length)
  })

  it('leaves out what is not wanted, but never the tab', async () => {
    const { rest, user } = await open()
    const tab = await screen.findByRole('checkbox', {
      name: say('placement.CRM_LEAD_DETAIL_TAB.name'),
    })
    await button(say('install.add'))
    expect(tab).toBeDisabled()
    for (const code of others) {
      await user.click(screen.getByRole('checkbox', { name: say(`placement.${code}.name`) }))
    }
    await user.click(await button(say('install.add')))
    await screen.findByText(added)
    expect(boundPlaces(rest)).toEqual(['CRM_LEAD_DETAIL_TAB'])
    expect(screen.getAllByText(say('install.state.leftOut'))).toHaveLength(others.length)
  })

  it('tells the portal that it is over only when the person says so, and once', async () => {
    const { portal, user } = await open()
    await user.click(await button(say('install.add')))
    await screen.findByText(added)
    expect(portal.sent('setInstallFinish')).toEqual([])
    await user.click(await button(say('install.finish')))
    expect(await screen.findByText(say('install.finishing'))).toBeVisible()
    expect(await button(say('install.finish'))).toBeDisabled()
    expect(portal.sent('setInstallFinish')).toHaveLength(1)
  })
})

describe('an installation over an earlier one', () => {
  it('finds everything in place and only has to be finished', async () => {
    const { rest } = await open((given) =>
      given.answer(
        'placement.get',
        placementCodes.map((code) => binding(code)),
      ),
    )
    expect(await button(say('install.finish'))).toBeEnabled()
    expect(screen.getByText(added)).toBeVisible()
    expect(screen.queryByText(say('install.state.there'))).not.toBeInTheDocument()
    expect(screen.queryByRole('button', { name: say('install.add') })).not.toBeInTheDocument()
    expect(boundPlaces(rest)).toEqual([])
  })

  it('moves a place from an earlier address: the new one first, then the old one away', async () => {
    const old = 'https://old.example/index.html'
    const { rest, user } = await open((given) => {
      given.answer('placement.get', [binding('CRM_LEAD_DETAIL_TAB')])
      given.answer('placement.get', [binding('CRM_LEAD_DETAIL_TAB', old)], 1)
    })
    expect(
      await (
        await row(say('placement.CRM_LEAD_DETAIL_TAB.name'))
      ).findByText(say('install.state.willBeMoved')),
    ).toBeVisible()
    await user.click(await button(say('install.add')))
    await screen.findByText(added)
    const writes = rest.calls.filter(({ method }) => method.endsWith('bind'))
    expect(writes.map(({ method, params }) => [method, params['HANDLER']])).toEqual([
      ['placement.bind', handler],
      ['placement.unbind', old],
    ])
  })

  it('keeps a place that somebody has for themselves alone', async () => {
    const { rest, user } = await open((given) =>
      given.answer('placement.get', [binding('LEFT_MENU', 'https://old.example/', 7)], 1),
    )
    await user.click(await button(say('install.add')))
    await screen.findByText(added)
    expect(rest.callsOf('placement.unbind')).toEqual([])
  })
})

describe('an installation that cannot be completed', () => {
  it('says which place failed and why, and is run again for that place alone', async () => {
    const { rest, user } = await open()
    const fault = { error: 'ERROR_CORE', error_description: 'The handler is too long' }
    rest.fail('placement.bind', { status: 400, body: fault }, 1)
    await user.click(await button(say('install.add')))
    const tab = await row(say('placement.CRM_LEAD_DETAIL_TAB.name'))
    expect(
      await tab.findByText(say('install.failed', { reason: 'The handler is too long' })),
    ).toBeVisible()
    expect(
      screen.getByText(
        `${say('install.incomplete')} ${say('install.addedInPart', { finish: say('install.finishAnyway') })}`,
      ),
    ).toBeVisible()
    expect(await button(say('install.finishAnyway'))).toBeEnabled()

    const before = boundPlaces(rest).length
    await user.click(await button(say('app.tryAgain')))
    expect(await screen.findByText(added)).toBeVisible()
    expect(boundPlaces(rest).slice(before)).toEqual(['CRM_LEAD_DETAIL_TAB'])
  })

  it('believes what the portal has more than an error while adding', async () => {
    const twice = { error: 'ERROR_CORE', error_description: 'Handler already binded' }
    const { user } = await open((given) => {
      given.answer('placement.list', ['CRM_LEAD_DETAIL_TAB'])
      given.answer('placement.get', [binding('CRM_LEAD_DETAIL_TAB')])
      given.answer('placement.get', [], 1)
      given.fail('placement.bind', { status: 400, body: twice })
    })
    await user.click(await button(say('install.add')))
    expect(await screen.findByText(added)).toBeVisible()
  })

  it('adds nothing for somebody who is no administrator, and says so', async () => {
    await open((given) => given.fail('placement.get', denied), { IS_ADMIN: false })
    expect(await screen.findByText(new RegExp(say('reason.onlyAdministrator')))).toBeVisible()
    expect(screen.queryByRole('button', { name: say('install.add') })).not.toBeInTheDocument()
    expect(screen.queryByRole('button', { name: saying('install.finish') })).not.toBeInTheDocument()
  })

  // The portal's server writes its refusal as a text, which its page takes for a yes.
  it.each(['N', 'Y'])('says when the portal would not finish it: %s', async (mark) => {
    const { portal } = await open((given) => given.fail('placement.get', denied), {
      PLACEMENT_OPTIONS: { install_finished: mark },
    })
    expect(await screen.findByText(say('install.notFinished'))).toBeVisible()
    expect(await button(say('install.finishAnyway'))).toBeEnabled()
    expect(portal.sent('setInstallFinish')).toEqual([])
  })

  it('names the permission that is missing', async () => {
    await open((given) => {
      given.answer('scope', ['crm', 'user_brief'])
      given.fail('placement.get', { status: 403, body: { error: 'insufficient_scope' } })
    })
    expect(
      await screen.findByText(
        say('install.cannotRead', { reason: say('reason.scopeMissing', { scope: 'placement' }) }),
      ),
    ).toBeVisible()
    expect(screen.getByText(say('install.notGranted'))).toBeVisible()
  })

  it('takes a refusal to add a place for the want of a right, though a plan without REST has its code', async () => {
    const { user } = await open((given) => given.fail('placement.bind', denied, 1))
    await user.click(await button(say('install.add')))
    expect(
      await (
        await row(say('placement.CRM_LEAD_DETAIL_TAB.name'))
      ).findByText(say('install.failed', { reason: say('reason.onlyAdministrator') })),
    ).toBeVisible()
  })

  it('says that a CRM without leads has no lead cards', async () => {
    await open((given) => given.answer('crm.settings.mode.get', 2))
    expect(await screen.findByText(say('install.noLeads'))).toBeVisible()
  })

  it('does not try places that this portal has not', async () => {
    const { rest, user } = await open((given) =>
      given.answer('placement.list', ['CRM_LEAD_DETAIL_TAB']),
    )
    await user.click(await button(say('install.add')))
    await screen.findByText(added)
    expect(boundPlaces(rest)).toEqual(['CRM_LEAD_DETAIL_TAB'])
    expect(screen.getAllByText(say('install.state.notOffered'))).toHaveLength(others.length)
  })

  it('tries all places where the portal is too old to list them', async () => {
    const gone = { status: 404, body: { error: 'ERROR_METHOD_NOT_FOUND' } }
    const { rest, user } = await open((given) => given.fail('placement.list', gone))
    await user.click(await button(say('install.add')))
    await screen.findByText(added)
    expect(boundPlaces(rest)).toEqual(placementCodes)
  })
})

describe('places with a permission of their own', () => {
  const own = ['CALL_CARD', 'IM_SIDEBAR'] as const

  it.each([
    ['CALL_CARD', 'telephony'],
    ['IM_SIDEBAR', 'im'],
  ] as const)('%s is shown as possible, and adds nothing, without “%s”', async (code, scope) => {
    const { rest, user } = await open()
    const item = await row(say(`placement.${code}.name`))
    expect(await item.findByText(say('install.state.notGranted', { scope }))).toBeVisible()
    expect(item.getByRole('checkbox')).toBeDisabled()
    expect(item.getByRole('checkbox')).not.toBeChecked()
    await user.click(await button(say('install.add')))
    await screen.findByText(added)
    expect(boundPlaces(rest)).not.toContain(code)
  })

  it('are added like the others where the app has the permissions, the chat as the portal asks', async () => {
    const scopes = 'crm,user_brief,placement,telephony,im'
    const { rest, user } = await open((given) => given.otherwise(standInRest('en', { scopes })))
    await user.click(await button(say('install.add')))
    await screen.findByText(added)
    expect(boundPlaces(rest)).toEqual(allCodes)
    const [call, chat] = own.map((code) =>
      rest.callsOf('placement.bind').find(({ params }) => params['PLACEMENT'] === code),
    )
    expect(call?.params).not.toHaveProperty('OPTIONS')
    expect(chat?.params['OPTIONS']).toMatchObject({
      iconName: expect.stringMatching(/^fa-.{1,47}$/),
      context: 'LINES;CRM',
    })
  })

  it('are left out on an update until somebody wants them, and open pages have to be reloaded then', async () => {
    const scopes = 'crm,user_brief,placement,telephony,im'
    const { rest, user } = await open(
      (given) => {
        given.otherwise(standInRest('en', { scopes }))
        given.answer(
          'placement.get',
          [...placementCodes, 'CALL_CARD'].map((code) => binding(code)),
        )
        given.answer(
          'placement.get',
          placementCodes.map((code) => binding(code)),
          1,
        )
      },
      { INSTALL: false, PLACEMENT_OPTIONS: [] },
      say('picker.title'),
    )
    await user.click(await button(say('install.titleAgain')))
    const item = await row(say('placement.CALL_CARD.name'))
    expect(await item.findByText(say('install.state.leftOut'))).toBeVisible()
    await user.click(item.getByRole('checkbox'))
    await user.click(await button(say('install.apply')))
    expect(await screen.findByText(new RegExp(say('install.reload')))).toBeVisible()
    expect(boundPlaces(rest)).toEqual(['CALL_CARD'])
  })

  it('are not added where the permissions could not be read', async () => {
    const { rest, user } = await open((given) => given.fail('scope', denied))
    await user.click(await button(say('install.add')))
    await screen.findByText(added)
    expect(boundPlaces(rest)).toEqual(placementCodes)
  })
})
