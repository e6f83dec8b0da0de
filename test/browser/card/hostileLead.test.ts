import type { FrameLocator } from 'playwright-core'
import { afterAll, describe, expect, test } from 'vitest'
import { expectCardFit } from '../support/expectCardFit'
import { openCase } from '../support/openCase'
import { closeAll } from '../support/sharedStage'
import { walked } from '../../support/walked'

afterAll(closeAll)

/** The allowed targets of links. */
const schemes = ['http:', 'https:', 'mailto:', 'tel:', 'viber:', 'skype:']

const leads: [lead: string, what: string][] = [
  ['2004', 'hostile'],
  ['2005', 'malformed'],
]

// Values of a wrong shape: `test/lead`, `test/laws`.
describe.each(walked(leads, ([lead]) => lead === '2004'))('lead %s (%s)', (lead) => {
  test('fits its frame, runs nothing, loads nothing and links to nothing dangerous', async () => {
    const opened = await openCase({ lead })
    const { app, page, frame, portal, problems } = opened
    await expectCardFit(opened)
    const inside = await (
      await frame()
    ).evaluate(() => {
      const all = [...document.querySelectorAll('#root *')]
      // Triggers hover and pointer handlers.
      for (const element of all) {
        for (const type of ['mouseover', 'mouseenter', 'focus', 'error', 'load']) {
          element.dispatchEvent(new Event(type, { bubbles: true }))
        }
      }
      return {
        hacked: 'hacked' in window,
        polluted: 'polluted' in Object.prototype,
        handlers: all
          .flatMap((element) => element.getAttributeNames())
          .filter((name) => name.startsWith('on')),
        forms: [...document.forms].map((form) => form.getAttribute('action')),
        tags: all.map((element) => element.tagName.toLowerCase()),
        // The card's form for a note has no action, and only contains what the user typed.
        images: [...document.images].map((image) => image.src),
        addresses: [...document.querySelectorAll('[href], [src], [action]')].flatMap((element) =>
          ['href', 'src', 'action'].flatMap((name) => element.getAttribute(name) ?? []),
        ),
        styles: all.map((element) => getComputedStyle(element).backgroundImage),
      }
    })
    expect(inside).toMatchObject({ hacked: false, polluted: false, handlers: [] })
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false)
    for (const tag of ['iframe', 'script', 'style', 'base', 'object', 'embed', 'math']) {
      expect(inside.tags).not.toContain(tag)
    }
    // The only form is the card's own, for a note; it has no action.
    expect(inside.forms).toEqual([null])
    // The only images are photos of people, from the portal.
    for (const image of inside.images) expect(image.startsWith(`${portal.origin}/`)).toBe(true)
    const base = (await frame()).url()
    for (const address of inside.addresses) {
      expect(schemes).toContain(new URL(address, base).protocol)
    }
    expect(inside.styles.filter((style) => style.includes('example.org'))).toEqual([])
    if (lead === '2004') await expectPlainText(app)
    problems.expectNone()
  })
})

/** Expects what cannot be a link to be shown as the text it is. */
async function expectPlainText(app: FrameLocator): Promise<void> {
  await app.getByText('javascript:window.hacked=1', { exact: true }).first().waitFor()
  await app.getByText('<b onmouseover=window.hacked=1>Bobby</b>').waitFor()
  expect(await app.getByRole('link', { name: /javascript|vbscript|data:/i }).count()).toBe(0)
}
