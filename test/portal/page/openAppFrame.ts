import { element } from './view/element'
import type { FrameContext } from './messages/isAllowed'
import type { Opening } from './Opening'
import type { AppFrame } from './PortalPage'

type OpenAppFrame = {
  opening: Opening
  context: FrameContext
  /** Hidden form POST, as for apps on a server, or plain GET, as for static ones. */
  method: 'POST' | 'GET'
  /** SID written into the frame's name; another one than the portal's own is a fault. */
  namedSid: string
  /** Element that the frame is appended to. */
  container: HTMLElement
  /** Height to begin with; undefined = as high as the container. */
  height?: number | undefined
  /** Called with every message to the app. */
  sent: (message: string) => void
}

/** How long the loading cover stays after the frame has loaded, in ms. */
const coverDelay = 300

/** Opens the app the way Bitrix24 does: a named frame, and a form that is submitted into it. */
export function openAppFrame(settings: OpenAppFrame): AppFrame {
  const { opening, context, container, height, sent } = settings
  const iframe = buildIframe(settings)
  const cover = element('div', { class: 'cover' }, element('span', { class: 'spinner' }))
  const layout = element(
    'div',
    {
      id: `appframe_layout_${opening.sid}`,
      class: isOwnPage(context) ? 'frame-layout frame-layout-default' : 'frame-layout',
    },
    iframe,
    cover,
  )
  layout.style.height = height === undefined ? '100%' : `${height}px`
  container.append(layout)
  iframe.addEventListener('load', () => setTimeout(() => cover.remove(), coverDelay))
  load(iframe, settings)

  return {
    ...context,
    opening,
    initialised: 0,
    fieldValue: null,
    post: (message) => {
      sent(message)
      iframe.contentWindow?.postMessage(message, new URL(opening.appUrl).origin)
    },
    resize: (size) => {
      if (size.width !== undefined) layout.style.width = size.width
      if (size.height !== undefined) layout.style.height = `${size.height}px`
      const box = layout.getBoundingClientRect()
      return { width: Math.round(box.width), height: Math.round(box.height) }
    },
  }
}

/** The app's own page, outside of a slider: the portal keeps that frame at some height, whatever the app asks for. */
function isOwnPage({ placement, slider }: FrameContext): boolean {
  return placement === 'DEFAULT' && !slider
}

function buildIframe({ opening, namedSid }: OpenAppFrame): HTMLIFrameElement {
  return element('iframe', {
    id: `appframe_${opening.sid}`,
    name: [location.host, location.protocol === 'https:' ? '1' : '0', namedSid].join('|'),
    title: 'Lead Card',
    allow: 'geolocation *; microphone *; camera *; autoplay *',
  })
}

function load(iframe: HTMLIFrameElement, { opening, method, namedSid }: OpenAppFrame): void {
  const url = new URL(opening.appUrl)
  for (const [key, value] of Object.entries({ ...opening.query, APP_SID: namedSid })) {
    url.searchParams.set(key, value)
  }
  if (method === 'GET') {
    iframe.src = url.href
    return
  }
  const form = element('form', {
    method: 'POST',
    action: url.href,
    target: iframe.name,
    hidden: '',
  })
  for (const [name, value] of Object.entries(opening.fields)) {
    form.append(element('input', { type: 'hidden', name, value }))
  }
  iframe.before(form)
  form.submit()
}
