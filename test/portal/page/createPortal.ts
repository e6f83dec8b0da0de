import type { PortalCase } from '../PortalCase'
import { textOf, type WireRecord } from '../rest/Wire'
import { createCalls, type Calls } from './calls/createCalls'
import {
  createLead,
  loadLeads,
  loadPeople,
  openSession,
  refreshSession,
  saveOption,
} from './askServer'
import { buildNativePage, describePath } from './view/buildNativePage'
import type { Log } from './createLog'
import type { Sliders } from './createSliders'
import { notify } from './view/notify'
import { openAppFrame } from './openAppFrame'
import type { Opening } from './Opening'
import type { CrmItem } from './commands/pickedCrm'
import { pickFrom } from './view/pickFrom'
import { placementLook } from './placements'
import { sliderLook } from './view/sliderLook'
import type { AppFrame, PortalPage } from './PortalPage'

type Setup = {
  portalCase: PortalCase
  /** The page's query: the case and whatever else is in it. */
  query: string
  frames: Map<string, AppFrame>
  sliders: Sliders
  title: HTMLElement
  log: Log
}

const rights = [
  { id: 'AU', name: 'All authorised users' },
  { id: 'G1', name: 'Administrators' },
]

/** The portal's page with the app in it. */
export type Portal = PortalPage & {
  /** Opens the app where the case wants it: in the slot, or in a slider if there is none. */
  start: (slot: HTMLElement | undefined, height: number | undefined) => Promise<void>
  calls: Calls
}

/** Creates the handlers with which the app's commands act on this page. */
export function createPortal(setup: Setup): Portal {
  const { portalCase, query, frames, sliders, title, log } = setup

  const openFrame = (
    opening: Opening,
    slider: boolean,
    container: HTMLElement,
    height?: number,
  ): AppFrame => {
    const frame = openAppFrame({
      opening,
      context: {
        placement: textOf(opening.initData['PLACEMENT']),
        slider,
        old: portalCase.fault === 'noSlider',
      },
      method: portalCase.open,
      namedSid: portalCase.fault === 'wrongSid' ? opening.sid.replace(/./g, '0') : opening.sid,
      container,
      height,
      sent: (message) => log.add('to-app', message),
    })
    frames.set(opening.sid, frame)
    return frame
  }

  const openSlider = (
    opening: Opening,
    options: WireRecord,
    closed: () => void = () => undefined,
  ): void => {
    const { sid } = opening
    const content = sliders.open({
      ...sliderLook(options),
      app: true,
      closed: () => {
        frames.delete(sid)
        closed()
      },
    })
    openFrame(opening, true, content)
  }

  const say = (text: string): void => {
    log.add('portal', text)
    notify(text)
  }
  const calls = createCalls({
    openTab: async (options, container) => {
      const present = Object.fromEntries(new URLSearchParams(query))
      const asked = new URLSearchParams({ ...present, ...options, placement: 'CALL_CARD' })
      const opening = await openSession(asked.toString())
      const frame = openFrame(opening, false, container)
      return { frame, close: () => void frames.delete(opening.sid) }
    },
    createLead: ({ opening }, phone) => createLead(textOf(opening.initData['AUTH_ID']), phone),
    notify: say,
  })

  return {
    calls,
    start: async (slot, height) => {
      const opening = await openSession(query)
      if (slot) openFrame(opening, placementLook(portalCase.placement).slider, slot, height)
      else openSlider(opening, portalCase.width > 0 ? { bx24_width: portalCase.width } : {})
    },
    portalCase,
    setTitle: (text) => {
      title.textContent = text
      document.title = text
    },
    scrollTo: (top) => window.scrollTo({ top }),
    reload: (parameters = {}) => {
      const next = new URLSearchParams({
        ...Object.fromEntries(new URLSearchParams(query)),
        ...parameters,
      })
      location.assign(`${location.pathname}?${next.toString()}`)
    },
    notify: say,
    wait: (milliseconds) =>
      new Promise((resolve) => {
        setTimeout(resolve, milliseconds)
      }),
    refresh: refreshSession,
    saveOption,
    openApp: async (options, closed) => {
      openSlider(await openSession(query, withoutSettings(options)), options, closed)
    },
    openPath: ({ path, width }, closed) => {
      log.add('portal', `slider ${path}`)
      sliders
        .open({ title: describePath(path), width, app: false, closed })
        .append(buildNativePage(path))
    },
    closeApp: sliders.closeApp,
    pickCrm: async (types, multiple) =>
      pickFrom({
        title: 'Choose from CRM',
        items: types.includes('lead') ? await leadItems() : [],
        multiple,
        show: ({ id, title: label }) => ({ id, label, detail: id }),
      }),
    pickUsers: async (multiple) =>
      pickFrom({
        title: 'Choose a person',
        items: await loadPeople(portalCase.lang),
        multiple,
        show: ({ id, name, position }) => ({ id, label: name, detail: position }),
      }),
    pickAccess: () =>
      pickFrom({
        title: 'Choose who has access',
        items: rights,
        multiple: true,
        show: ({ id, name }) => ({ id, label: name, detail: id }),
      }),
  }
}

/** Keys of `openApplication` options that describe the slider; they are not passed to the app. */
function withoutSettings(options: WireRecord): WireRecord {
  return Object.fromEntries(Object.entries(options).filter(([key]) => !key.startsWith('bx24_')))
}

/** The portal's picker offers the leads that exist; the stand-in knows nothing else to pick. */
async function leadItems(): Promise<CrmItem[]> {
  const leads = await loadLeads()
  return leads
    .filter(({ title }) => title !== '')
    .map(({ id, title }) => ({ type: 'lead', id, title, description: '' }))
}
