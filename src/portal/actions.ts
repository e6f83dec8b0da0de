import type { B24Frame } from '@bitrix24/b24jssdk'
import { connect, readConnection } from './connection'
import { pageState } from './pageState'
import { readPlacement } from './placement'

/**
 * The portal never tells whether one of these worked: a command that it refuses and one that it obeys
 * look the same. So they return nothing, and the screen says no more than that the portal was asked.
 */
function ask(command: (frame: B24Frame) => Promise<unknown>): void {
  connect()
    .then(command)
    // Rejects only when the frame is gone, and then so is the screen that asked.
    .catch(() => undefined)
}

/** Asks the portal to call a number through its telephony; the number as the lead has it. */
export function callPhone(phone: string): void {
  ask((frame) => frame.parent.imPhoneTo(phone))
}

/** Asks the portal to open a chat in its messenger: an open channel (`imol|…`), `chat5`, or a user's id. */
export function openChat(dialogId: string): void {
  // The SDK's own function does not know the long form of an open channel's address.
  const target = /^\d+$/.test(dialogId) ? Number(dialogId) : dialogId
  ask((frame) => frame.parent.message.send('imOpenMessenger', { dialogId: target, isSafely: true }))
}

/** Asks the portal to show everything that was written with an open channel's guest. */
export function openChatHistory(dialogId: string): void {
  ask((frame) => frame.parent.message.send('imOpenHistory', { dialogId, isSafely: true }))
}

/** Asks the portal to draw its own card of the lead anew, where the app stands in that card. */
export function refreshNativeCard(): void {
  ask(async (frame) => {
    if (!readPlacement(frame).code.startsWith('CRM_LEAD_')) return
    await frame.parent.message.send('reloadData', { isSafely: true })
  })
}

/** How long, in ms, a slider may take to cover the card. */
const sliderTime = 1_500

type Slider = {
  /** When the portal was asked for a slider and has not told yet that it was closed. */
  askedAt?: number | undefined
  /** Whether this portal has turned out to have no slider for apps. */
  isMissing: boolean
  /** The paths that it does not open. */
  refused: Set<string>
}

const page = pageState<Slider>(() => ({ isMissing: false, refused: new Set() }))

/**
 * Asks the portal to open one of its own pages in its side slider.
 *
 * Old portals do not know the command and keep silent, and new ones answer only when the slider is closed, so
 * no clock can tell the two apart. But an open slider covers the card: whoever presses another link, or the
 * same once more, sees none, and from then on links open tabs.
 *
 * @param path from the portal's root, for example `/crm/lead/details/5/`
 * @returns false when the portal was not asked, and the page is to be opened in a tab
 */
export function openPath(path: string): boolean {
  const slider = page.current
  const { askedAt } = slider
  if (askedAt !== undefined && Date.now() - askedAt > sliderTime) slider.isMissing = true
  if (slider.isMissing || slider.refused.has(path)) return false
  slider.askedAt = Date.now()
  ask(async (frame) => {
    try {
      const { isOpenAtNewWindow } = await frame.slider.openPath(frame.slider.getUrl(path))
      // On devices without sliders the SDK opens a tab itself.
      slider.isMissing ||= isOpenAtNewWindow
    } catch {
      slider.refused.add(path)
      window.open(portalUrl(path) ?? '', '_blank', 'noopener')
    }
    slider.askedAt = undefined
  })
  return true
}

/**
 * An address on the portal, for a link that opens in a new tab.
 *
 * @param path from the portal's root
 * @returns null while there is no connection, or when the path would lead to another host
 */
export function portalUrl(path: string): string | null {
  const connection = readConnection()
  if (connection.status !== 'connected' || !/^\/(?![/\\])/.test(path)) return null
  const origin = connection.frame.getTargetOrigin()
  const url = new URL(path, origin)
  return url.origin === new URL(origin).origin ? url.href : null
}
