/** The places of the portal that the app can be added to; the first is what the app is for. */
export const placementCodes = ['CRM_LEAD_DETAIL_TAB', 'CRM_LEAD_LIST_MENU', 'LEFT_MENU'] as const

export type PlacementCode = (typeof placementCodes)[number]

/** The place without which there is no card. */
export const mainPlacement: PlacementCode = 'CRM_LEAD_DETAIL_TAB'
