import type { FrameLocator, Page, Route } from 'playwright-core'
import { afterAll, describe, expect, test } from 'vitest'
import { openCase, skipTimeUntil, type OpenedCase } from '../browser/support/openCase'
import { closeAll } from '../browser/support/sharedStage'
import { faults, sentinel, type Fault } from './faultTable'
import { handshake } from './handshake'
import { printFaults, type Tried } from './printFaults'
import { screens, type ScreenRow } from './screens'

const handshakeName = 'the handshake'
const names = [...screens.map(({ name }) => name), handshakeName]
const tried: Tried[] = []

afterAll(async () => {
  process.stdout.write(await printFaults(names, tried))
  await closeAll()
})

/** What the browser itself prints about a lost answer, or one with an error status; nothing about any other. */
function browsersOwnWords({ reply }: Fault): RegExp[] {
  if (reply === 'cut') return [/Failed to load resource.*ERR_CONNECTION_RESET/, /^failed request/]
  return reply.status < 400 ? [] : [new RegExp(`Failed to load resource.* ${reply.status} `)]
}

/** A line of the stand-in portal's own log, which its page was sending when a cell reloaded it. */
const lineOfLog = /^failed request: .*\/portal\/log net::ERR_ABORTED$/

/** What a page still asks for when the next row opens another one in its place. */
const leftBehind = /^failed request: .* net::ERR_ABORTED$/

/** Answers every request of a method with a fault, and counts them. */
async function disturb(page: Page, method: string, { reply }: Fault): Promise<() => number> {
  let requests = 0
  const answer = async (route: Route): Promise<void> => {
    requests += 1
    if (reply === 'cut') return route.abort('connectionreset')
    const { status, body } = reply
    const isPage = typeof body === 'string'
    await route.fulfill({
      status,
      headers: {
        'access-control-allow-origin': '*',
        'content-type': isPage ? 'text/html' : 'application/json',
      },
      body: isPage ? body : JSON.stringify(body),
    })
  }
  await page.route(new RegExp(`/rest/${method.replaceAll('.', '\\.')}(?:\\?|$)`), answer)
  return () => requests
}

/** Resolves when nothing is being read or sent any more, so that the next fault meets the next request only. */
async function settle(app: FrameLocator): Promise<void> {
  await expect.poll(() => app.locator('[aria-busy="true"]').count()).toBe(0)
}

/** Tries one cell; returns what is wrong, undefined when it holds. */
async function tryCell(
  row: ScreenRow,
  fault: Fault,
  opened: OpenedCase,
): Promise<string | undefined> {
  const { app, page, problems } = opened
  problems.all.length = 0
  const requests = await disturb(page, row.method, fault)
  try {
    await row.act(app, page)
    const named = row.named(app).filter({ hasText: row.words(fault) })
    // A change whose answer is lost is looked for twice.
    await skipTimeUntil(page, named.first())
    await row.kept(app)
    expect(await app.locator('body').innerText()).not.toContain(sentinel)
    expect(requests(), 'requests').toBeLessThanOrEqual(row.mostRequests(fault))
    problems.expectNone(lineOfLog, ...browsersOwnWords(fault))
    return undefined
  } catch (error) {
    const seen = await row.named(app).allInnerTexts()
    return `${fault.name}: ${firstLine(error)}; wanted “${row.words(fault)}”, seen ${JSON.stringify(seen)}`
  } finally {
    await page.unrouteAll({ behavior: 'ignoreErrors' })
  }
}

/** Tries the cells of a row, and prints how many hold, also where a cell ends the run. */
async function tryRow<Cell>(
  name: string,
  cells: readonly Cell[],
  tryOne: (cell: Cell) => Promise<string | undefined>,
): Promise<void> {
  const wrong: string[] = []
  let held = 0
  try {
    for (const cell of cells) {
      const problem = await tryOne(cell)
      if (problem === undefined) held += 1
      else wrong.push(problem)
    }
  } catch (error) {
    wrong.push(`ended after ${held + wrong.length} cells: ${firstLine(error)}`)
  }
  tried.push({ name, cells: cells.length, held, wrong })
  expect(wrong).toEqual([])
}

const firstLine = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? ''

describe.each(screens)('$name', (row) => {
  test('names each failure, with a way out, and loses nothing', async () => {
    const opened = await openCase(row.portalCase, { clock: true })
    await row.prepare(opened.app)
    await settle(opened.app)
    await tryRow(row.name, faults.filter(row.isTried ?? (() => true)), async (fault) => {
      const problem = await tryCell(row, fault, opened)
      await row.recover(opened.app)
      await settle(opened.app)
      return problem
    })
  })
})

describe(handshakeName, () => {
  test('leads to the right screen, whatever the portal’s page does', async () => {
    const { page, app, portal, problems } = await openCase({}, { clock: true })
    await tryRow(handshakeName, handshake, async ({ name, portalCase, title, printed = [] }) => {
      problems.all.length = 0
      await page.goto(portal.url(portalCase))
      const heading = app.getByRole('heading', { level: 1, name: title, exact: true })
      try {
        await skipTimeUntil(page, heading)
        problems.expectNone(leftBehind, ...printed)
        return undefined
      } catch (error) {
        return `${name}: ${firstLine(error)}`
      }
    })
  })
})
