import type { Page, Request } from 'playwright-core'
import { afterAll, describe, expect, test } from 'vitest'
import { users } from '../../portal/data/users'
import type { RestRecord } from '../../portal/rest/createRest'
import { openCase, waitForTitle, type OpenedCase } from '../support/openCase'
import { closeAll } from '../support/sharedStage'
import { walked } from '../../support/walked'

afterAll(closeAll)

const leads = [
  ['1591', 'Ann Leeway', false],
  ['2001', 'Mark Testow', true],
  ['2006', 'Oliver Sample', true],
] as const

/** Opens a lead's card several times in one session; returns the requests of each opening. */
async function openAgain(
  { app, page, portal }: OpenedCase,
  lead: string,
  lastWord: string,
  openings: number,
): Promise<RestRecord[][]> {
  for (let opening = 1; opening <= openings; opening += 1) {
    if (opening > 1) await page.goto(portal.url({ lead }))
    await app.getByText(lastWord).first().waitFor()
    // Waits for the write to the storage, which happens after the card is rendered.
    await expect.poll(() => areDirectoriesKept(page)).toBe(true)
  }
  const bySession = new Map<string, RestRecord[]>()
  for (const call of portal.calls) {
    bySession.set(call.sid ?? '', [...(bySession.get(call.sid ?? '') ?? []), call])
  }
  return [...bySession.values()]
}

/** Whether the browser stores the directories and the user they belong to, which is written last. */
async function areDirectoriesKept(page: Page): Promise<boolean | undefined> {
  const frame = page.frames().find((one) => one !== page.mainFrame())
  return frame?.evaluate(() => Object.keys(localStorage).some((key) => key.endsWith(':user')))
}

/** The requests, sorted. */
const methodsOf = (calls: readonly RestRecord[]): string[] =>
  calls.map(({ method }) => method).toSorted()

/** The commands of a batch, decoded. */
const commandsOf = ({ params }: RestRecord): string[] =>
  Object.values(params['cmd'] ?? {}).map((command) => decodeURIComponent(String(command)))

/** Expects requests that a browser may send to another origin without asking beforehand. */
async function expectSimple(sent: readonly Request[]): Promise<void> {
  expect(sent.length).toBeGreaterThanOrEqual(5)
  for (const request of sent) {
    const headers = await request.allHeaders()
    expect(request.method()).toBe('POST')
    expect(headers['content-type']).toMatch(/^application\/x-www-form-urlencoded\b/)
    const own = Object.keys(headers).filter((name) => /^(?:x-|authorization$)/.test(name))
    expect(own).toEqual([])
  }
}

describe.each(walked(leads, ([lead]) => lead === '2006'))(
  'lead %s',
  (lead, lastWord, hasClient) => {
    test('asks the portal three times at its first opening and twice at the next ones, never without an id', async () => {
      const sent: Request[] = []
      const before = async (page: Page): Promise<void> => {
        page.on('request', (request) => {
          if (new URL(request.url()).pathname.startsWith('/rest/')) sent.push(request)
        })
      }
      const opened = await openCase({ lead }, { before })
      // A fourth opening, so that late requests of the third are counted, too.
      const [first = [], second = [], third = []] = await openAgain(opened, lead, lastWord, 4)
      expect(methodsOf(first)).toEqual(['batch', 'batch', 'crm.lead.get'])
      expect(methodsOf(second)).toEqual(['batch', 'crm.lead.get'])
      expect(methodsOf(third)).toEqual(['batch', 'crm.lead.get'])
      // Closing a page cancels its pending requests.
      opened.problems.expectNone(/net::ERR_ABORTED$/)

      // The lead comes by itself; all else in batches that do not halt.
      for (const batch of first.filter(({ method }) => method === 'batch')) {
        expect(batch.params['halt']).toBe('0')
        expect(Array.isArray(batch.params['cmd'])).toBe(false)
        expect(batch.inner).not.toContain('crm.lead.get')
      }

      const commands = first.flatMap(commandsOf)
      expect(commands).toContainEqual(expect.stringMatching(/^user\.get\?FILTER\[@ID\]\[\]=\d/))
      expect(
        commands.filter((one) => /(?:id|\[\])=(?:&|$|0|null|undefined|NaN)/i.test(one)),
      ).toEqual([])
      // The deals made from the lead are requested by its own id.
      const ofClients = commands.filter(
        (one) =>
          /^crm\.(?:company|contact|item\.(?!productrow))/.test(one) &&
          !one.includes('filter[leadId]='),
      )
      expect(commands.some((one) => one.includes('filter[leadId]='))).toBe(true)
      if (hasClient) expect(ofClients).not.toEqual([])
      else expect(ofClients, 'a lead without a client asks for none').toEqual([])

      await expectSimple(sent)
      const transports = new Set(opened.portal.calls.map(({ transport }) => transport))
      expect(transports).toEqual(new Set(['form']))
    })
  },
)

describe('between openings the browser keeps', () => {
  test('directories, which serve the next opening, and nothing else: no token, no person, nothing of the lead', async () => {
    const opened = await openCase({ lead: leads[0][0] })
    for (const [index, [lead, lastWord]] of leads.entries()) {
      if (index > 0) await opened.page.goto(opened.portal.url({ lead }))
      await openAgain(opened, lead, lastWord, 1)
    }
    const card = await opened.frame()
    const readStores = () =>
      card.evaluate(() => [Object.entries(localStorage), Object.entries(sessionStorage)])
    await expect.poll(async () => (await readStores())[0]?.length).toBe(2)
    const [local = [], session = []] = await readStores()
    expect(session).toEqual([])
    for (const [key] of local) expect(key).toMatch(/^lead-card:directories:/)

    const kept = JSON.stringify(local)
    expect(kept).toContain('Measuring & design')
    const people = users.flatMap(({ lastName, email }) => [lastName?.en, lastName?.ru, email])
    const ofLeads = ['Nordlicht', 'Marta', 'Sørensen', 'Beispiel', 'Oliver', 'Musterstraße']
    for (const word of [...people, ...ofLeads, '23125', '5454777777', '@example', '18490']) {
      if (word !== undefined) expect(kept, word).not.toContain(word)
    }
    expect(kept).not.toMatch(/auth|token|[0-9a-f]{40}/i)

    opened.portal.clear()
    await opened.page.goto(opened.portal.url({ lead: '2006', fault: 'directoriesSlow' }))
    await waitForTitle(opened.app, 'Second kitchen for the holiday home')
    const step = opened.app.getByRole('listitem').filter({ hasText: 'Processed' })
    await step.waitFor()
    // Only requests that are over are in the list: the stage came from the browser.
    expect(opened.portal.calls.map(({ method }) => method)).toEqual(['crm.lead.get'])
  })
})
