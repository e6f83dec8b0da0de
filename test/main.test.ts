import { act, screen, waitFor } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { buildWireLead } from './support/builders/buildLead'
import { openPortal } from './support/fakes/fakePortal'
import { standInRest } from './support/fakes/standInRest'

it('starts once: one question, one lead, and a frame as high as its content', async () => {
  const observe: (() => void)[] = []
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(changed: () => void) {
        observe.push(changed)
      }
      observe(): void {}
      disconnect(): void {}
    },
  )
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(notify: (entries: { isIntersecting: boolean }[]) => void) {
        queueMicrotask(() => notify([{ isIntersecting: true }]))
      }
      observe(): void {}
      disconnect(): void {}
    },
  )
  let height = 640.4
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(
    () => new DOMRect(0, 0, 1_000, height),
  )
  const changeHeight = async (next: number): Promise<void> => {
    height = next
    for (const changed of observe) changed()
    await waitFor(() =>
      expect(portal.sent('resizeWindow').at(-1)).toEqual({
        width: '100%',
        height: Math.ceil(next),
      }),
    )
  }

  const portal = openPortal()
  portal.rest.otherwise(standInRest('en'))
  portal.rest.answer('crm.lead.get', buildWireLead())
  const root = document.body.appendChild(document.createElement('div'))
  root.id = 'root'
  await act(() => import('../src/main'))

  await screen.findByRole('heading', { level: 1, name: 'Lead #1591' })
  expect(portal.sent('getInitData')).toHaveLength(1)
  expect(portal.rest.callsOf('crm.lead.get')).toHaveLength(1)

  await changeHeight(900)
  await changeHeight(512.2)
  const reports = portal.sent('resizeWindow').length
  for (const changed of observe) changed()
  await new Promise((resolve) => {
    requestAnimationFrame(resolve)
  })
  expect(portal.sent('resizeWindow')).toHaveLength(reports)

  // The one root that no testing library knows of: nothing of it may outlive the test.
  const { appRoot } = await import('../src/start')
  await act(async () => appRoot.unmount())
})
