import type { OptionsShape, PortalCase } from './PortalCase'
import { isRecord, parseJson, phpArray, type Wire, type WireRecord } from './rest/Wire'

/**
 * PLACEMENT_OPTIONS of a case; undefined when the key is absent.
 *
 * @param extra parameters of the portal's page that are not part of the case
 */
export function placementOptions(portalCase: PortalCase, extra: WireRecord): Wire | undefined {
  const { lead } = portalCase
  const shapes: Record<OptionsShape, Wire | undefined> = {
    normal: documented(portalCase, extra),
    emptyArray: [],
    emptyObject: {},
    emptyString: '',
    null: null,
    missing: undefined,
    jsonString: JSON.stringify({ ID: lead }),
    zero: { ID: '0' },
    garbage: { ID: '12abc' },
    entityId: { ENTITY_ID: lead },
  }
  return shapes[portalCase.options]
}

/** Options by placement, https://apidocs.bitrix24.com/api-reference/widgets/index.html; PHP writes an empty array as `[]`. */
function documented({ placement, lead }: PortalCase, extra: WireRecord): Wire {
  switch (placement) {
    case 'DEFAULT':
      return Object.keys(extra).length > 0 ? extra : []
    case 'LEFT_MENU':
      return { URI: '/crm/lead/list/' }
    case 'REST_APP_URI':
      return { leadId: lead, ...extra }
    case 'CRM_LEAD_LIST_MENU':
      return { ID: lead, URI: '/crm/lead/list/' }
    case 'CRM_LEAD_DETAIL_TAB':
      return {
        ID: lead,
        URI: `/crm/lead/details/${lead}/?any=details%2F${lead}%2F&IFRAME=Y&IFRAME_TYPE=SIDE_SLIDER`,
      }
    case 'CALL_CARD':
      return callOptions(lead, extra)
    case 'IM_SIDEBAR':
      return { dialogId: 'chat21', URI: '/online/', ...extra }
    default:
      return { ID: lead }
  }
}

/** A call with the lead, unless the address of the page says otherwise, as `&CRM_ENTITY_TYPE=CONTACT`. */
function callOptions(lead: string, extra: WireRecord): WireRecord {
  const bindings = extra['CRM_BINDINGS']
  return {
    CALL_ID: '4e3b1c7a.1711',
    PHONE_NUMBER: '+493023125001',
    LINE_NUMBER: 'reg1',
    LINE_NAME: 'Sales',
    CRM_ENTITY_TYPE: 'LEAD',
    CRM_ENTITY_ID: lead,
    CRM_ACTIVITY_ID: 'undefined',
    CALL_DIRECTION: 'incoming',
    CALL_STATE: 'connected',
    CALL_LIST_MODE: 'false',
    ...extra,
    // A list, which an address has as its JSON.
    ...(typeof bindings === 'string' && { CRM_BINDINGS: parseJson(bindings) ?? [] }),
  }
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#039;',
}

/** Escapes the strings of a value for HTML, as the portal does with the options of `getInitData`. */
export function escapeStrings(value: Wire): Wire {
  if (typeof value === 'string') return value.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign)
  if (Array.isArray(value)) return value.map(escapeStrings)
  if (!isRecord(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, escapeStrings(item)]))
}

/** A value after PHP received it as a form: scalars are texts, empty arrays and objects are `[]`. */
export function throughForm(value: Wire): Wire {
  if (value === null) return ''
  if (typeof value !== 'object') return String(value)
  return phpArray(
    Object.entries(value).map(([key, item]): [string, Wire] => [key, throughForm(item)]),
  )
}
