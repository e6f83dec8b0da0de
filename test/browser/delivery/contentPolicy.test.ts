import { afterAll, expect, test } from 'vitest'
import { openCase, waitForTitle } from '../support/openCase'
import { closeAll, sharedStage } from '../support/sharedStage'

afterAll(closeAll)

test('the page runs no script that got into it, and talks to nobody but its portal', async () => {
  const { app, frame } = await openCase()
  await waitForTitle(app, 'Lead #1591')
  const { served } = await sharedStage()
  const elsewhere = new URL(served.url)
  elsewhere.hostname = '127.0.0.1'
  const page = await frame()
  const outcome = await page.evaluate(async (address) => {
    const script = document.createElement('script')
    script.textContent = 'window.didRun = true'
    document.body.append(script)
    const sent = await fetch(address, { mode: 'no-cors' }).then(
      () => true,
      () => false,
    )
    return { didRun: 'didRun' in window, sent }
  }, elsewhere.href)
  expect(outcome).toEqual({ didRun: false, sent: false })
})
