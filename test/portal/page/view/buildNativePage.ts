import { writeCase } from '../../PortalCase'
import { element } from './element'

const kinds: Record<string, string> = {
  lead: 'Lead',
  deal: 'Deal',
  contact: 'Contact',
  company: 'Company',
}

/** Describes the portal's page at a path. */
export function describePath(path: string): string {
  const entity = /^\/crm\/(lead|deal|contact|company)\/(?:details|show)\/(\d+)/.exec(path)
  if (entity) return `${kinds[entity[1] ?? ''] ?? 'Element'} ${entity[2] ?? ''}`
  const item = /^\/crm\/type\/(\d+)\/details\/(\d+)/.exec(path)
  if (item) return `Element ${item[2] ?? ''} of type ${item[1] ?? ''}`
  const person = /^\/company\/personal\/user\/(\d+)/.exec(path)
  return person ? `Person ${person[1] ?? ''}` : 'Bitrix24'
}

/** Builds a placeholder for a page of Bitrix24 that the stand-in does not have. */
export function buildNativePage(path: string): HTMLElement {
  const lead = /^\/crm\/lead\/(?:details|show)\/(\d+)/.exec(path)?.[1]
  const link = lead
    ? [element('a', { href: `/?${writeCase({ lead })}` }, 'Open this lead in the stand-in')]
    : []
  return element(
    'section',
    { class: 'native-page' },
    element('h2', {}, describePath(path)),
    element('p', {}, 'In a real portal, Bitrix24 shows its own page here.'),
    element('code', {}, path),
    ...link,
  )
}
