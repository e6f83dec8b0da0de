import { textIn, type LocalizedText } from '../../data/LocalizedText'
import type { PortalCase } from '../../PortalCase'
import { element } from './element'
import type { LeadChoice } from '../Opening'
import { placementLook } from '../placements'

/** Height that the portal gives the tab's frame before the app has reported its own, in px. */
const tabHeight = 600
const pageHeight = 480

/** The portal's page around the app, and the element for its frame. */
export type Surroundings = {
  root: HTMLElement
  title: HTMLElement
  /** Undefined when the placement opens the app in a slider. */
  slot: HTMLElement | undefined
  /** Undefined: as high as the slot. */
  frameHeight: number | undefined
}

/** Builds what a person would see around the app in the placement of a case. */
export function buildPage(portalCase: PortalCase, leads: LeadChoice[]): Surroundings {
  const { lang } = portalCase
  const { look, slider } = placementLook(portalCase.placement)
  const title = element(
    'h1',
    {},
    look === 'card'
      ? leadTitle(portalCase.lead, leads)
      : textIn(titles[look === 'list' ? 'list' : 'page'], lang),
  )
  // Drawn alone, for a picture, all of the app is to be seen.
  const isPanel = look === 'panel' && !portalCase.bare
  const slot = element('div', { class: isPanel ? 'slot chat-panel' : 'slot' })
  if (portalCase.width > 0) slot.style.width = `${portalCase.width}px`
  const scroller = element('div', { class: 'slot-scroller' }, slot)
  const content = slider ? behindSlider(look, leads) : scroller
  const root = element(
    'main',
    { class: `portal ${look}` },
    element('div', { class: 'title-row' }, title, ...(look === 'card' ? [actions(lang)] : [])),
    ...(look === 'card' ? [tabs(!slider, lang)] : []),
    content,
  )
  return {
    root,
    title,
    slot: slider ? undefined : slot,
    frameHeight: isPanel ? undefined : look === 'card' ? tabHeight : pageHeight,
  }
}

const titles: Record<'page' | 'list', LocalizedText> = {
  page: { en: 'Lead Card', ru: 'Карточка лида' },
  list: { en: 'Leads', ru: 'Лиды' },
}

/** Tabs of a lead's card; the app has the middle one. */
const tabNames: LocalizedText[] = [
  { en: 'General', ru: 'Общие' },
  { en: 'Products', ru: 'Товары' },
  titles.page,
  { en: 'History', ru: 'История' },
  { en: 'More', ru: 'Ещё' },
]

function leadTitle(lead: string, leads: LeadChoice[]): string {
  const title = leads.find(({ id }) => id === lead)?.title
  return title || (lead === '0' ? 'New lead' : `Lead #${lead}`)
}

/** Navigation without function, for the look of the portal only. */
function actions(lang: string): HTMLElement {
  const feed = textIn({ en: 'Feed', ru: 'Лента' }, lang)
  return element('div', { class: 'title-actions', 'aria-hidden': 'true' }, fake(feed), fake('⚙'))
}

const fake = (text: string): HTMLElement => element('span', { class: 'fake-button' }, text)

function tabs(active: boolean, lang: string): HTMLElement {
  return element(
    'ul',
    { class: 'tabs', 'aria-label': 'Tabs of the lead' },
    ...tabNames.map((name) => {
      const isActive = active && name === titles.page
      const state = isActive ? { class: 'active', 'aria-current': 'page' } : {}
      return element('li', state, textIn(name, lang))
    }),
  )
}

function behindSlider(look: string, leads: LeadChoice[]): HTMLElement {
  if (look !== 'list') return element('div', { class: 'native' }, 'The card of Bitrix24 itself.')
  const rows = leads
    .filter(({ title }) => title !== '')
    .map(({ id, title }) => element('li', {}, element('span', { class: 'muted' }, id), title))
  return element('ul', { class: 'native lead-list' }, ...rows)
}
