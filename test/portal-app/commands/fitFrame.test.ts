import { expect, it, vi } from 'vitest'
import { openPortal } from '../../support/fakes/fakePortal'

/** Opens a page in a placement, whose content is 885 px high. */
async function open(PLACEMENT: string) {
  const observed: (() => void)[] = []
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(changed: () => void) {
        observed.push(changed)
      }
      observe(): void {}
      disconnect(): void {}
    },
  )
  vi.stubGlobal('requestAnimationFrame', (draw: () => void) => (draw(), 0))
  const portal = openPortal({ init: { PLACEMENT } })
  const { connect } = await import('../../../src/portal/connection')
  const { fitFrame } = await import('../../../src/portal/commands/fitFrame')
  const root = document.createElement('div')
  vi.spyOn(root, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 400, 885))
  fitFrame(root)
  for (const changed of observed) changed()
  await connect()
  await new Promise((resolve) => {
    setTimeout(resolve)
  })
  return portal.sent('resizeWindow')
}

it('makes a frame as high as its content', async () => {
  expect(await open('CRM_LEAD_DETAIL_TAB')).toEqual([{ width: '100%', height: 885 }])
})

it('leaves a frame as high as the window of a call, out of which it would stick', async () => {
  expect(await open('CALL_CARD')).toEqual([])
})
