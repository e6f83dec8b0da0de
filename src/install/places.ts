/** The places of the portal that the app can be added to; the first is what the app is for. */
export const placeCodes = ['CRM_LEAD_DETAIL_TAB', 'CRM_LEAD_LIST_MENU', 'LEFT_MENU'] as const

export type PlaceCode = (typeof placeCodes)[number]

/** The place without which there is no card. */
export const mainPlace: PlaceCode = 'CRM_LEAD_DETAIL_TAB'

/** The permissions the app asks for, and nothing beyond them. */
export const scopes = ['crm', 'user_brief', 'placement'] as const
