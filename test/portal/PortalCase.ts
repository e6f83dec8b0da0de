/**
 * Everything that makes one opening of the app in the stand-in portal differ from another.
 * It is written in the query string of the portal page, so that a case has an address.
 */
export type PortalCase = {
  /** Id of the lead whose card is open; see `data/demoLeads.ts` for the demo leads. `'0'` is an unsaved card. */
  lead: string
  /** The portal's code of one of `page/placements.ts`, such as `CRM_LEAD_DETAIL_TAB`. */
  placement: string
  /** Shape in which PLACEMENT_OPTIONS arrive. */
  options: OptionsShape
  lang: string
  admin: boolean
  /** Width of the frame in px; 0 = as wide as the window. */
  width: number
  /** The portal gives no theme to a frame: this only sets the `color-scheme` of the stand-in's own page. */
  theme: 'light' | 'dark'
  /** Added to each REST answer and to `getInitData`, ms. */
  latency: number
  fault: Fault
  /** How the frame is opened: hidden form POST (server apps) or plain GET (static apps). */
  open: 'POST' | 'GET'
  /** Comma list of scopes granted to the app. */
  scopes: string
  /** Hides the stand-in's control bar and log, for pictures. */
  bare: boolean
  /** So many ordinary leads of the administrator besides the demo leads, for long lists. */
  more: number
}

/** The shapes in which a portal may send PLACEMENT_OPTIONS. */
export const optionsShapes = [
  'normal', // {"ID":"1591", …} as the placement documents
  'emptyArray', // []
  'emptyObject', // {}
  'emptyString', // ''
  'null', // null
  'missing', // the key is absent
  'jsonString', // '{"ID":"1591"}'
  'zero', // {"ID":"0"}
  'garbage', // {"ID":"12abc"}
  'entityId', // {"ENTITY_ID":"1591"}
] as const
export type OptionsShape = (typeof optionsShapes)[number]

/** What the stand-in portal can do wrong. */
export const faults = [
  'none',
  // crm.lead.get
  'notFound', // 400, '', 'Not found'
  'accessDenied', // 400, '', 'Access denied.'
  'invalidId', // 400, '', 'ID is not defined or invalid'
  'localizedError', // 400, '', a description in the portal's language, with <br>
  'numericCode', // 400, code 100
  'emptyResult', // 200, result null
  'emptyArrayResult', // 200, result []
  'emptyCode200', // 200, {"error":"","error_description":"…"} without time
  'methodGone', // 404 ERROR_METHOD_NOT_FOUND
  // every REST method
  'tokenExpired', // the first token is expired: 401 expired_token until refreshAuth
  'refreshSilent', // 401 expired_token and refreshAuth never answers
  'noAuth', // 401 NO_AUTH_FOUND
  'planWithoutRest', // 403 ACCESS_DENIED
  'closedToUser', // 403 user_access_error
  'scopeMissing', // 403 insufficient_scope
  'rateLimit', // 503 QUERY_LIMIT_EXCEEDED for ever
  'rateLimitOnce', // 503 QUERY_LIMIT_EXCEEDED on the first call only
  'overload', // 503 OVERLOAD_LIMIT
  'operatingLimit', // 429 OPERATION_TIME_LIMIT
  'serverError', // 500 INTERNAL_SERVER_ERROR
  'serverErrorOnce', // 502 with HTML on the first call only
  'html500', // 500, an HTML page
  'html200', // 200, an HTML page
  'noTime', // 200 without `time`, as some on-premise portals answer: no failure
  'noCors', // 403, a firewall's HTML page without CORS headers
  'offline', // the connection is cut
  'hang', // no answer at all
  'noContactIds', // crm.item.list refuses the filter contactIds, as before 2025
  'directoriesRefused', // everything but crm.lead.get answers 403
  'directoriesSlow', // everything but crm.lead.get takes five seconds more
  // methods that write
  'writesRefused', // 400, '', a description in the portal's language
  'writesDenied', // 400, '', 'Access denied.'
  'writesFail', // 500 INTERNAL_SERVER_ERROR
  'writesCut', // the connection is cut
  'writesSlow', // two seconds more
  'stageDenied', // 400, '', a text: the right to move leads to this stage is missing
  'requiredFields', // 400, '', texts joined by <br>, but not for a stage of failure
  'diskQuota', // 400, '', a text: the portal's disk is full
  'robots', // a second and a half after each move a robot moves the lead on
  'ownLeadsOnly', // the person may read and change no leads but their own
  'todosOf2022', // to-dos know neither title nor reminders, calls no transcript
  'changedByOthers', // somebody else moves the lead as soon as the card has read it
  // the parent window
  'silent', // getInitData is never answered
  'slowInit', // getInitData after 12 seconds
  'wrongSid', // answers are sent for another SID: nothing matches
  'badPayload', // getInitData answered with broken JSON
  'firstRun', // FIRST_RUN true
  'installMode', // INSTALL true
  'noSlider', // openPath is a command it does not know: the script of 2020
  'oneWidth', // openPath refuses paths that start with /crm/type/, the SDK's way to set a width: scripts after 2020
  'onDevice', // openPath answers METHOD_NOT_SUPPORTED_ON_DEVICE: the mobile app
  'noAuthData', // empty AUTH_ID, REFRESH_ID, AUTH_EXPIRES
] as const
export type Fault = (typeof faults)[number]

/** The case of an address without choices. */
export const defaultCase: PortalCase = {
  lead: '1591',
  placement: 'CRM_LEAD_DETAIL_TAB',
  options: 'normal',
  lang: 'en',
  admin: true,
  width: 0,
  theme: 'light',
  latency: 0,
  fault: 'none',
  open: 'POST',
  scopes: 'crm,user_brief,placement',
  bare: false,
  more: 0,
}

const oneOf = <T extends string>(known: readonly T[], value: string | null, fallback: T): T =>
  known.find((candidate) => candidate === value) ?? fallback

const count = (value: string | null, fallback: number): number => {
  const number = Number(value ?? fallback)
  return Number.isSafeInteger(number) && number >= 0 ? number : fallback
}

/** Reads a case from the query string of the portal page; what is missing or unknown takes its default. */
export function readCase(query: URLSearchParams): PortalCase {
  return {
    lead: query.get('lead') ?? defaultCase.lead,
    placement: query.get('placement') ?? defaultCase.placement,
    options: oneOf(optionsShapes, query.get('options'), defaultCase.options),
    lang: query.get('lang') ?? defaultCase.lang,
    admin: query.get('admin') !== 'N',
    width: count(query.get('width'), defaultCase.width),
    theme: oneOf(['light', 'dark'], query.get('theme'), defaultCase.theme),
    latency: count(query.get('latency'), defaultCase.latency),
    fault: oneOf(faults, query.get('fault'), defaultCase.fault),
    open: oneOf(['POST', 'GET'], query.get('open'), defaultCase.open),
    scopes: query.get('scopes') ?? defaultCase.scopes,
    bare: query.get('bare') === 'Y',
    more: count(query.get('more'), defaultCase.more),
  }
}

/** Writes a case as a query string, only what differs from the default. */
export function writeCase(portalCase: Partial<PortalCase>): string {
  const query = new URLSearchParams()
  for (const [key, value] of Object.entries(portalCase)) {
    const standard = Object.entries(defaultCase).find(([name]) => name === key)?.[1]
    if (value === standard) continue
    query.set(key, typeof value === 'boolean' ? (value ? 'Y' : 'N') : String(value))
  }
  return query.toString()
}
