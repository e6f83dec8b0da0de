import { act, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { filtersOf, leadRows, listedLinks, openList, searchField } from '../../support/openList'
import { say } from '../../support/say'

const count = 300
/** Sixty where the person comes to the list, twelve before these, and the first, the last and the focused one. */
const mostDrawn = 60 + 12 + 3
/** Fifteen in sight, twelve more to each side, and those three. */
const mostAfterScrolling = 15 + 2 * 12 + 3
const rowHeight = 44

/** The first and last row in sight. */
let inSight: readonly [number, number] = [0, 15]
let observers = new Set<FakeObserver>()

const placeOf = (first: number, last: number) => ({
  top: first * rowHeight,
  bottom: last * rowHeight,
  height: (last - first) * rowHeight,
})

/** Tells where the list is in sight as a browser does, shortly after it is asked; of other elements when scrolled. */
class FakeObserver {
  private targets: Element[] = []
  private readonly notify: (entries: unknown[]) => void
  constructor(notify: (entries: unknown[]) => void) {
    this.notify = notify
    observers.add(this)
  }
  observe(target: Element): void {
    this.targets.push(target)
    if (target.matches('ol, html')) queueMicrotask(() => act(() => this.tell()))
  }
  disconnect(): void {
    this.targets = []
    observers.delete(this)
  }
  tell(): void {
    const whole = placeOf(0, count)
    const seen = placeOf(...inSight)
    const entry = { isIntersecting: true, boundingClientRect: whole, intersectionRect: seen }
    if (this.targets.length > 0) this.notify(this.targets.map(() => entry))
  }
}

/** Scrolls far: where the drawn rows end comes into sight. */
async function scrollTo(first: number): Promise<void> {
  inSight = [first, first + 15]
  // oxlint-disable-next-line typescript/require-await
  await act(async () => {
    for (const observer of observers) observer.tell()
  })
}

beforeEach(() => {
  inSight = [0, 15]
  observers = new Set()
  vi.stubGlobal('IntersectionObserver', FakeObserver)
})
afterEach(() => {
  vi.unstubAllGlobals()
  window.history.replaceState(null, '', window.location.pathname)
})

const drawn = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('li[data-lead]')]
/** How many rows the list has, drawn or not. */
const size = (): number => Number(drawn().at(-1)?.getAttribute('aria-setsize'))
const row = (id: number) => screen.findByRole('link', { name: `Lead number ${id}` })

const openLong = () =>
  openList('#/?list=all', (given) => given.answer('crm.lead.list', leadRows(count, count)))

it('draws of a long list only the rows around those in sight, each of which says its place', async () => {
  await openLong()
  const last = (await row(1)).closest('li')
  expect(drawn().length).toBeLessThanOrEqual(mostDrawn)
  expect(last).toHaveAttribute('aria-posinset', '300')
  expect(last).toHaveAttribute('aria-setsize', '300')
  await scrollTo(150)
  const middle = (await row(145)).closest('li')
  expect(middle).toHaveAttribute('aria-posinset', '156')
  expect(drawn().length).toBeLessThanOrEqual(mostAfterScrolling)
  expect(screen.queryByRole('link', { name: 'Lead number 260' })).not.toBeInTheDocument()
})

it('leads by keyboard to every row, and keeps the one that has the focus', async () => {
  const { user } = await openLong()
  await row(300)
  await user.keyboard('{ArrowDown}{End}')
  expect(await row(1)).toHaveFocus()
  await user.keyboard('kk{PageUp}')
  expect(await row(13)).toHaveFocus()
  await scrollTo(100)
  await row(190)
  expect(await row(13)).toHaveFocus()
  await user.keyboard('j')
  expect(await row(12)).toHaveFocus()
  expect(drawn().length).toBeLessThanOrEqual(mostDrawn)
  await user.keyboard('{Home}{ArrowUp}')
  expect(searchField()).toHaveFocus()
})

it('is not touched by what is being typed', async () => {
  const { user } = await openLong()
  const newest = await row(300)
  await waitFor(() => expect(newest.closest('li')).toHaveTextContent(say('list.unplanned')))
  const changes: MutationRecord[] = []
  const watch = new MutationObserver((records) => changes.push(...records))
  const list = screen.getByRole('list', { name: say('picker.leads') })
  watch.observe(list, { childList: true, subtree: true, characterData: true, attributes: true })
  const [first] = drawn()
  await user.type(searchField(), 'ab')
  // Only that it is out of date is said.
  const others = [...changes, ...watch.takeRecords()].filter((one) => one.target !== list)
  watch.disconnect()
  expect(others).toEqual([])
  expect(drawn()[0]).toBe(first)
  await waitFor(() => expect(list).toHaveAttribute('aria-busy', 'false'))
})

const print = (event: string): void =>
  act(() => {
    window.dispatchEvent(new Event(event))
  })

it('is whole on paper', async () => {
  await openLong()
  await row(1)
  print('beforeprint')
  expect(drawn()).toHaveLength(count)
  print('afterprint')
  expect(drawn().length).toBeLessThanOrEqual(mostDrawn)
})

it('has only the first page read again by a refresh, and the others when they are scrolled to', async () => {
  const { rest, user } = await openList('#/?list=all')
  await listedLinks()
  const further = () => filtersOf(rest.calls).filter((filter) => filter.includes('<ID')).length
  await user.click(await screen.findByRole('button', { name: say('picker.more') }))
  await waitFor(() => expect(size()).toBeGreaterThan(50))
  const all = size()
  expect(further()).toBe(1)
  const requests = rest.calls.length
  await user.click(screen.getByRole('button', { name: say('shortcuts.refresh') }))
  await waitFor(() => expect(size()).toBe(50))
  await waitFor(() => expect(rest.calls.length).toBeGreaterThan(requests))
  await screen.findByRole('button', { name: say('picker.more') })
  expect(further()).toBe(1)
  await waitFor(async () => {
    await scrollTo(45)
    expect(size()).toBe(all)
  })
  expect(further()).toBe(2)
})
