import type { App, Bench } from './createBench'
import { openApp, readSeen, type OpenedApp } from './openApp'
import type { Measured } from './report/Measured'
import { say } from '../support/say'

const first = { lead: '1591', title: 'Lead #1591' }
const next = { lead: '3001', title: 'Kitchen request 2' }

/** Opens an app in a browser that was never used before, then, in the same browser, with another lead. */
export async function measureOpenings(bench: Bench, app: App, slowdown: number): Promise<Measured> {
  const { network, origin } = bench
  const { context, close } = await bench.openProfile()
  const isOurs = app === 'ours'
  const open = ({ lead, title }: typeof first): Promise<OpenedApp> =>
    openApp(context, {
      url: bench.url(app, lead),
      origin,
      title,
      hasContact: isOurs,
      slowdown,
    })
  try {
    const cold = await open(first)
    await cold.page.waitForLoadState('networkidle')
    if (isOurs) await cold.frame.getByRole('button', { name: say('action.refresh') }).click()
    await cold.page.waitForLoadState('networkidle')
    const { largest, shift, interaction } = await readSeen(cold.frame)
    await cold.page.close()
    network.switchOff()
    const warm = await open(next)
    return {
      title: cold.seen.title,
      phone: cold.seen.contact,
      nextTitle: warm.seen.title,
      nextPhone: warm.seen.contact,
      scripts: cold.scripts,
      largest,
      shift,
      interaction,
    }
  } finally {
    await close()
    network.switchOff()
  }
}
