import { readCase } from '../PortalCase'
import { loadLeads } from './askServer'
import { buildCallButton } from './calls/buildCallButton'
import { buildControls } from './view/buildControls'
import { buildNativePage } from './view/buildNativePage'
import { buildPage } from './view/buildPage'
import { createLog } from './createLog'
import { createPortal } from './createPortal'
import { createSliders } from './createSliders'
import { element } from './view/element'
import { parentScript } from './parentScript'
import { showGallery } from './gallery'
import type { AppFrame } from './PortalPage'

const query = pageQuery()
const portalCase = readCase(query)
document.documentElement.dataset['theme'] = portalCase.theme

const leads = await loadLeads()
const log = createLog()
const page = buildPage(portalCase, leads)
const isGallery = location.pathname === '/gallery'
const controls = portalCase.bare || isGallery ? undefined : buildControls(portalCase, leads)
if (controls) {
  document.body.append(controls)
  leaveRoomFor('bar', controls)
  leaveRoomFor('log', log.root)
}

if (isGallery) {
  showGallery(query)
} else if (isNativePage(location.pathname)) {
  document.body.append(buildNativePage(location.pathname + location.search))
} else {
  document.body.append(page.root)
  if (!portalCase.bare) document.body.append(log.root)
  const frames = new Map<string, AppFrame>()
  const portal = createPortal({
    portalCase,
    query: query.toString(),
    frames,
    sliders: createSliders(),
    title: page.title,
    log,
  })
  parentScript(frames, portal, log)
  controls?.append(buildCallButton(portal.calls))
  if (portalCase.fault === 'installMode' && !portalCase.admin) {
    page.slot?.append(element('p', { class: 'native' }, 'The application is not installed yet.'))
  } else {
    await portal.start(page.slot, page.frameHeight)
  }
}

/** Sliders cover what the portal would cover, not the stand-in's own bar and log. */
function leaveRoomFor(name: string, part: HTMLElement): void {
  new ResizeObserver(() => {
    document.documentElement.style.setProperty(`--${name}-height`, `${part.offsetHeight}px`)
  }).observe(part)
}

/** The query with the lead of a path such as `/crm/lead/details/1591/` in it. */
function pageQuery(): URLSearchParams {
  const found = new URLSearchParams(location.search)
  const lead = leadOfPath(location.pathname)
  if (lead && !found.has('lead')) found.set('lead', lead)
  return found
}

function leadOfPath(path: string): string | undefined {
  return /^\/crm\/lead\/(?:details|show)\/(\d+)\/?$/.exec(path)?.[1]
}

function isNativePage(path: string): boolean {
  return path !== '/' && leadOfPath(path) === undefined
}
