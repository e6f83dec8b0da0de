import { isRecord, textOf, type Wire, type WireRecord } from '../../rest/Wire'
import { callEvents } from '../calls/createCalls'
import { placementCommands } from '../messages/isAllowed'
import type { Commands } from '../PortalPage'
import { readPath } from './readPath'
import { readSize } from './readSize'

const param = (params: Wire | undefined, name: string): Wire | undefined =>
  isRecord(params) ? params[name] : undefined

/** The window around the app: its size, the page's title and scroll, sliders, other placements' own. */
export const windowCommands: Commands = {
  resizeWindow: ({ params, frame, answer }) =>
    answer(frame.resize(readSize(params, frame.placement))),

  setTitle: ({ params, portal, answer }) => {
    portal.setTitle(textOf(param(params, 'title')))
    answer(params)
  },

  setScroll: ({ params, portal, answer }) => {
    const top = Number.parseInt(textOf(param(params, 'scroll')), 10)
    if (top >= 0) portal.scrollTo(top)
    answer(params)
  },

  reloadWindow: ({ portal }) => portal.reload(),

  openApplication: ({ params, portal, answer }) =>
    portal.openApp(isRecord(params) ? params : {}, () => answer()),

  closeApplication: ({ portal, answer }) => {
    if (portal.closeApp()) answer()
  },

  openPath: ({ params, portal, answer }) => {
    const { fault } = portal.portalCase
    if (fault === 'noSlider') return
    if (fault === 'onDevice') {
      return answer({ result: 'error', errorCode: 'METHOD_NOT_SUPPORTED_ON_DEVICE' })
    }
    const path = readPath(param(params, 'path'), fault === 'oneWidth')
    if (!path) return answer({ result: 'error', errorCode: 'PATH_NOT_AVAILABLE' })
    portal.openPath(path, () => answer({ result: 'close' }))
  },

  // Answered once for each event; in the placements of a lead there are none.
  placementBindEvent: ({ params, frame, portal, callbackId }) => {
    if (frame.placement !== 'CALL_CARD') return
    portal.calls.bind(frame, textOf(param(params, 'event')), callbackId)
  },

  getInterface: ({ frame: { placement }, answer }) =>
    answer({
      command: placementCommands(placement),
      event: placement === 'CALL_CARD' ? callEvents : [],
    }),

  // The same keys as in the options, but typed.
  getStatus: ({ frame, portal, answer }) =>
    answer(typedStatus(portal.calls.status() ?? frame.opening.initData['PLACEMENT_OPTIONS'])),

  disableAutoClose: ({ portal, answer }) => {
    portal.calls.keep(true)
    answer([])
  },

  enableAutoClose: ({ portal, answer }) => {
    portal.calls.keep(false)
    answer([])
  },

  setValue: ({ params = null, frame, answer }) => {
    frame.fieldValue = params
    answer()
  },

  getValue: ({ frame, answer }) => answer(frame.fieldValue),

  reloadData: ({ portal, answer }) => {
    portal.notify('The portal reloads the data of its own card')
    answer()
  },
}

function typedStatus(options: Wire | undefined): WireRecord {
  const status = isRecord(options) ? options : {}
  return {
    ...status,
    CRM_ENTITY_ID: Number(textOf(status['CRM_ENTITY_ID'])) || 0,
    CALL_LIST_MODE: textOf(status['CALL_LIST_MODE']) === 'true',
  }
}
