import { textOf, type Wire, type WireRecord } from '../../rest/Wire'
import { writeAnswer } from '../messages/parseMessage'
import type { AppFrame } from '../PortalPage'
import { buildCallWindow } from './buildCallWindow'
import { listedLeads, type CallVariant } from './callVariants'

/** How long, in ms, a window stays open after its call, unless the app asks for more. */
const closeDelay = 3_000

/** What the calls need of the page around them. */
type Surroundings = {
  /** Opens the app in the tab of a window; resolves to its frame, and how it is taken away. */
  openTab: (
    options: Readonly<Record<string, string>>,
    container: HTMLElement,
  ) => Promise<{ frame: AppFrame; close: () => void }>
  /** Creates a lead with this number in the portal's CRM; returns its id. */
  createLead: (frame: AppFrame, phone: string) => Promise<string>
  notify: (text: string) => void
}

/** The windows of calls in a page of the portal, and what the apps in them may ask. */
export type Calls = {
  open: (variant: CallVariant) => Promise<void>
  /** Sends an event to this frame from now on; an unknown event is ignored. */
  bind: (frame: AppFrame, event: string, callbackId: string) => void
  /**
   * The call of the window that was opened last, for every app that asks: the portal's commands are the same for all
   * windows of a page. Undefined without a window.
   */
  status: () => WireRecord | undefined
  /** Leaves that window open, or no longer. */
  keep: (isKept: boolean) => void
}

/** The events of a window. */
export const callEvents = [
  'CallCard::EntityChanged',
  'CallCard::CallStateChanged',
  'CallCard::BeforeClose',
]

type CallWindow = { status: Record<string, string>; isKept: boolean; close: () => void }

/** Makes the calls of the stand-in portal's page. */
export function createCalls({ openTab, createLead, notify }: Surroundings): Calls {
  const bindings: { frame: AppFrame; event: string; callbackId: string }[] = []
  const windows: CallWindow[] = []
  let calls = 0

  // Events reach every app in the page, whichever window they are about.
  const emit = (event: string, data?: Wire): void => {
    for (const one of bindings.filter((bound) => bound.event === event)) {
      one.frame.post(writeAnswer(one.callbackId, data))
    }
  }
  const changeEntity = (call: CallWindow, changes: Record<string, string>): void => {
    Object.assign(call.status, changes)
    const { PHONE_NUMBER = '', CRM_ENTITY_TYPE = '', CRM_ENTITY_ID = '0' } = call.status
    emit('CallCard::EntityChanged', { PHONE_NUMBER, CRM_ENTITY_TYPE, CRM_ENTITY_ID })
  }

  const open = async ({ name, options }: CallVariant): Promise<void> => {
    calls += 1
    const call: CallWindow = {
      status: { CALL_ID: `call.${calls}`, ...options },
      isKept: false,
      close: () => undefined,
    }
    let place = 0
    const view = buildCallWindow(name, {
      isOfList: options['CALL_LIST_MODE'] === 'true',
      onTab: () => void fillTab(),
      onCreate: async () => {
        const id = await createLead((await tab).frame, phoneOf(call))
        changeEntity(call, { CRM_ENTITY_TYPE: 'LEAD', CRM_ENTITY_ID: id })
      },
      onNext: () => {
        place = (place + 1) % listedLeads.length
        calls += 1
        changeEntity(call, {
          CALL_ID: `call.${calls}`,
          CRM_ENTITY_TYPE: 'LEAD',
          CRM_ENTITY_ID: listedLeads[place] ?? '',
        })
      },
      onHangUp: () => {
        call.status['CALL_STATE'] = 'idle'
        emit('CallCard::CallStateChanged', 'idle')
        // The portal may announce it twice.
        emit('CallCard::BeforeClose')
        emit('CallCard::BeforeClose')
        setTimeout(() => {
          if (!call.isKept) call.close()
        }, closeDelay)
      },
      onClose: () => call.close(),
    })
    const openIn = () => openTab(call.status, view.tab)
    let tab = openIn()
    call.close = () => {
      windows.splice(windows.indexOf(call), 1)
      view.root.remove()
      void tab.then(({ close }) => close())
    }
    windows.push(call)
    // Nobody can have bound to it yet.
    changeEntity(call, {})
    const { frame } = await tab
    call.status = { ...textsOf(frame.opening.initData['PLACEMENT_OPTIONS']), ...call.status }

    // A tab that is left and opened again is loaded anew.
    async function fillTab(): Promise<void> {
      ;(await tab).close()
      view.tab.replaceChildren()
      tab = openIn()
    }
  }

  return {
    open,
    bind: (frame, event, callbackId) => {
      if (callEvents.includes(event)) bindings.push({ frame, event, callbackId })
    },
    status: () => windows.at(-1)?.status,
    keep: (isKept) => {
      const last = windows.at(-1)
      if (last) last.isKept = isKept
      notify(isKept ? 'The window of the call stays open' : 'The window of the call will close')
    },
  }
}

/** `''` where the caller hides the number. */
const phoneOf = ({ status: { PHONE_NUMBER: phone = '' } }: CallWindow): string =>
  phone === 'hidden' ? '' : phone

const textsOf = (options: Wire | undefined): Record<string, string> =>
  typeof options === 'object' && options !== null && !Array.isArray(options)
    ? Object.fromEntries(Object.entries(options).map(([key, value]) => [key, textOf(value)]))
    : {}
