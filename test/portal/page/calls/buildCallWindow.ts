import { button, element } from '../view/element'

type CallWindowActions = {
  isOfList: boolean
  /** Opens the tab of the app anew. */
  onTab: () => void
  onCreate: () => Promise<void>
  onNext: () => void
  onHangUp: () => void
  onClose: () => void
}

/** Builds the window of a call: on the left what the portal shows and offers, on the right the tab of the app. */
export function buildCallWindow(
  name: string,
  { isOfList, onTab, onCreate, onNext, onHangUp, onClose }: CallWindowActions,
): { root: HTMLElement; tab: HTMLElement } {
  const tab = element('div', { class: 'call-tab' })
  const own = element('p', { class: 'muted' }, 'In a real portal, Bitrix24 shows the call here.')
  const left = element(
    'div',
    { class: 'call-own' },
    element('h2', {}, name),
    own,
    button('Create a lead', {}, () => void onCreate()),
    ...(isOfList ? [button('Next call', {}, onNext)] : []),
    button('Hang up', {}, onHangUp),
    button('Another tab and back', {}, onTab),
    button('Close the window', {}, onClose),
  )
  const root = element(
    'section',
    { class: 'call-window', 'aria-label': `Call: ${name}` },
    left,
    tab,
  )
  document.body.append(root)
  return { root, tab }
}
