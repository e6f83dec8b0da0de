import type { B24Frame } from '@bitrix24/b24jssdk'
import { connect, readConnection } from '../connection'
import { pageState } from '../pageState'
import { readPlacement } from '../placement'

/**
 * Sends a command to the portal's page. The portal gives no sign whether it refused or obeyed, so the actions
 * below return nothing, and screens only say that the portal was asked.
 */
function ask(command: (frame: B24Frame) => Promise<unknown>): void {
  connect()
    .then(command)
    // Rejects only when there is no portal, and then there is no screen that offers an action.
    .catch(() => undefined)
}

/**
 * Asks the portal to call a number through its telephony.
 *
 * @param phone as it stands in the lead
 */
export function callPhone(phone: string): void {
  ask((frame) => frame.parent.imPhoneTo(phone))
}

/**
 * Asks the portal to open a chat in its messenger.
 *
 * @param dialogId an open channel's `imol|…`, a group chat's `chat5`, or a user's id
 */
export function openChat(dialogId: string): void {
  // The SDK's imOpenMessenger() does not know the long form `imol|…|…|…|…` of an open channel.
  const target = /^\d+$/.test(dialogId) ? Number(dialogId) : dialogId
  ask((frame) => frame.parent.message.send('imOpenMessenger', { dialogId: target, isSafely: true }))
}

/** Asks the portal to show the history of an open channel's chat. */
export function openChatHistory(dialogId: string): void {
  ask((frame) => frame.parent.message.send('imOpenHistory', { dialogId, isSafely: true }))
}

/** Asks the portal to reload its own lead card; does nothing when the app is not opened inside one. */
export function refreshNativeCard(): void {
  ask(async (frame) => {
    if (!readPlacement(frame).code.startsWith('CRM_LEAD_')) return
    await frame.parent.message.send('reloadData', { isSafely: true })
  })
}

/** How long, in ms, an opened slider may take to cover the card. */
const sliderTime = 1_500

type Slider = {
  /** When the portal was last asked for a slider, in ms of the page's own clock; undefined once it has reported the closing. */
  askedAt?: number | undefined
  /** Whether this portal has no slider for apps. */
  isMissing: boolean
  /** Whether this portal refuses the start of a path by which the SDK sets the slider's width. */
  isOfOneWidth: boolean
  /** Paths that the slider refused to open. */
  refused: Set<string>
}

const page = pageState<Slider>(() => ({
  isMissing: false,
  isOfOneWidth: false,
  refused: new Set(),
}))

/**
 * Asks the portal to open one of its own pages in its side slider.
 *
 * Old portals ignore the command, and new ones answer only when the slider is closed, so a timeout cannot tell
 * them apart. But an open slider covers the card: a second click while no answer has come shows that there is no
 * slider, and from then on links open in tabs.
 *
 * @param path from the portal's root, for example `/crm/lead/details/5/`
 * @returns false when the caller must open the page in a tab instead
 */
export function openPath(path: string): boolean {
  const slider = page.current
  const { askedAt } = slider
  if (askedAt !== undefined && performance.now() - askedAt > sliderTime) slider.isMissing = true
  if (slider.isMissing || slider.refused.has(path)) return false
  slider.askedAt = performance.now()
  ask(async (frame) => {
    try {
      const { isOpenAtNewWindow } = await openSlider(frame, slider, path)
      // Where a device has no sliders the SDK opens a tab itself.
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
 * The SDK puts a path before ours that sets the slider's width. That of its usual width starts with `/crm/type/`, which
 * older portals refuse; the one without a width passes on all that have a slider for apps.
 */
async function openSlider(frame: B24Frame, slider: Slider, path: string) {
  const url = frame.slider.getUrl(path)
  if (!slider.isOfOneWidth) {
    try {
      return await frame.slider.openPath(url)
    } catch (error) {
      if (!(error instanceof Error) || error.message !== 'PATH_NOT_AVAILABLE') throw error
    }
  }
  const opened = frame.slider.openPath(url, 0)
  slider.isOfOneWidth = true
  return opened
}

/**
 * The absolute address of a page of the portal, for a link that opens in a new tab.
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
