import type { B24Frame } from '@bitrix24/b24jssdk'
import { idFrom } from '../format/number/id'
import { callElements } from './options/callElements'
import { idsOf } from './options/CrmElement'
import { optionFields } from './options/optionFields'

/** Where in the portal the app was opened, and for which lead. */
export type Placement = {
  code: string
  lead: PlacementLead
}

type PlacementLead =
  | { kind: 'lead'; id: number }
  /** The tab of a lead that is not saved and has no id yet. */
  | { kind: 'unsaved' }
  /** A placement without a lead, such as the left menu: the person chooses one. */
  | { kind: 'none' }

/** The keys of PLACEMENT_OPTIONS that may hold the lead's id, in order of preference. */
const idKeys = ['ID', 'ENTITY_ID', 'leadId', 'entityId']
/** On the app's own page the options are the query of the portal's page: only our own key means a lead. */
const ownIdKeys = ['leadId']
const pagesOfTheApp = new Set(['DEFAULT', 'LEFT_MENU'])

/**
 * The lead's id from PLACEMENT_OPTIONS in any of the shapes the portal sends: an object, its JSON text,
 * `[]`, `''`, `null` or nothing, with the id as a string or a number.
 *
 * @param keys under which it may be, in order of preference
 * @returns a positive integer, or undefined when there is none (`"0"` is an unsaved card)
 */
export function readLeadId(options: unknown, keys = idKeys): number | undefined {
  const entries = optionFields(options)
  for (const key of keys) {
    const value = entries.get(key)
    if (value !== undefined && value !== null) return idFrom(value) ?? undefined
  }
  return undefined
}

/** Whether a placement is beside a call or a chat, with a screen of its own around the lead. */
export function isBeside(code: string): boolean {
  return code === 'CALL_CARD' || code === 'IM_SIDEBAR'
}

/** Reads the placement that the portal opened the app in. */
export function readPlacement(frame: B24Frame): Placement {
  const { placement, options } = frame.placement
  const code = typeof placement === 'string' && placement !== '' ? placement : 'DEFAULT'
  return { code, lead: readPlacementLead(code, options) }
}

function readPlacementLead(code: string, options: unknown): PlacementLead {
  const id = idOfLead(code, options)
  if (id !== undefined) return { kind: 'lead', id }
  return code.startsWith('CRM_LEAD_') ? { kind: 'unsaved' } : { kind: 'none' }
}

function idOfLead(code: string, options: unknown): number | undefined {
  switch (code) {
    case 'CALL_CARD':
      return idsOf(callElements(options), 'lead')[0]
    // Only the portal's server knows what a chat belongs to.
    case 'IM_SIDEBAR':
      return undefined
    default:
      return readLeadId(options, pagesOfTheApp.has(code) ? ownIdKeys : idKeys)
  }
}
