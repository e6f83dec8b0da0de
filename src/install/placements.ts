/**
 * The codes of the placements that the app can be bound to.
 *
 * @see https://apidocs.bitrix24.com/api-reference/widgets/placement-bind.html
 */
export const placementCodes = [
  'CRM_LEAD_DETAIL_TAB',
  'CRM_LEAD_LIST_MENU',
  'LEFT_MENU',
  'CALL_CARD',
  'IM_SIDEBAR',
] as const

export type PlacementCode = (typeof placementCodes)[number]

/** The placement of the card itself, the tab of a lead. */
export const mainPlacement: PlacementCode = 'CRM_LEAD_DETAIL_TAB'
