import { afterAll, describe, expect, test } from 'vitest'
import { expectFit } from '../support/expectFit'
import { answersTo, messages, openCase, waitForTitle } from '../support/openCase'
import { closeAll } from '../support/sharedStage'
import { walked } from '../../support/walked'
import { say } from '../../support/say'

afterAll(closeAll)

/** Cancelled with the page: the stand-in's log. */
const reloadOfThePortal = /failed request: .*\/portal\/log net::ERR_ABORTED/

const install = { placement: 'DEFAULT', fault: 'installMode' } as const

describe.each(walked(['POST', 'GET'] as const, (open) => open === 'POST'))(
  'opened by %s',
  (open) => {
    test('an administrator installs it on a phone, finishes, can use it, and installs it again', async () => {
      const { app, page, frame, portal, problems } = await openCase({ ...install, open })
      await waitForTitle(app, say('install.title'))
      const set = app.getByRole('button', { name: say('install.add'), exact: true })
      const finish = app.getByRole('button', { name: say('install.finish'), exact: true })
      // The tests of this file share a portal: the second one installs over the first.
      await set.or(finish).waitFor()
      await expectFit({ page, frame }, { width: 320, height: 900 })
      const isFirst = await set.isVisible()
      if (isFirst) await set.click()
      await finish.click()
      await waitForTitle(app, say('picker.title'))
      expect(answersTo(portal, 'placement.bind')).toEqual(isFirst ? [200, 200, 200] : [])
      expect(await messages(page, 'setInstallFinish').count()).toBe(0)

      portal.clear()
      await page.goto(portal.url({ ...install, open }))
      await waitForTitle(app, say('install.title'))
      await finish.waitFor()
      expect(answersTo(portal, 'placement.bind')).toEqual([])
      // Photos of the list are on their way when the page is left.
      problems.expectNone(reloadOfThePortal, /net::ERR_ABORTED$/)
    })
  },
)
