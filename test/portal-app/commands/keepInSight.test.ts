import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { openPortal } from '../../support/fakes/fakePortal'

/** How high the page's content is, and how much of the frame is seen, in px. */
let content = 3_000
let seen = 636
let stop = (): void => undefined

afterEach(() => stop())

beforeEach(() => {
  content = 3_000
  seen = 636
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      readonly observe: () => void
      constructor(notify: (entries: unknown[]) => void) {
        this.observe = () => {
          const boundingClientRect = new DOMRect(0, 0, 320, content)
          notify([{ boundingClientRect, intersectionRect: new DOMRect(0, 0, 320, seen) }])
        }
      }
      disconnect(): void {}
    },
  )
  vi.stubGlobal('outerHeight', 900)
})

const asked = (height: number) => ({ width: '100%', height })

/** Opens a frame that the portal has made as high as its content. */
async function open() {
  const portal = openPortal()
  const { keepInSight } = await import('../../../src/portal/commands/keepInSight')
  vi.stubGlobal('innerHeight', content)
  vi.spyOn(document.documentElement, 'scrollHeight', 'get').mockReturnValue(content)
  stop = keepInSight()
  vi.advanceTimersByTime(300)
  return { sent: () => portal.sent('resizeWindow') }
}

describe('a frame in a panel that does not scroll', () => {
  it('gets as low as the part of it that is seen', async () => {
    const { sent } = await open()
    await vi.waitFor(() => expect(sent()).toEqual([asked(636)]))
  })

  it('gets lower with the panel, once a person looks for what is cut off', async () => {
    const { sent } = await open()
    vi.stubGlobal('innerHeight', 636)
    seen = 436.5
    window.dispatchEvent(new Event('scroll'))
    vi.advanceTimersByTime(300)
    await vi.waitFor(() => expect(sent()).toEqual([asked(636), asked(436)]))
  })

  it('may be as high as its content again in a higher window', async () => {
    const { sent } = await open()
    vi.stubGlobal('outerHeight', 1_200)
    window.dispatchEvent(new Event('scroll'))
    await vi.waitFor(() => expect(sent()).toEqual([asked(636), asked(3_000)]))
  })

  it.each([
    ['nothing is cut off', 3_000],
    ['it is being opened', 120],
  ])('stays as it is while %s', async (_why, part) => {
    seen = part
    const { sent } = await open()
    stop()
    seen = 636
    window.dispatchEvent(new Event('scroll'))
    vi.advanceTimersByTime(300)
    expect(sent()).toEqual([])
  })
})
