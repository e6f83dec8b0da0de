/** How a placement looks around the app. */
export type PlacementLook = {
  code: string
  /** Name in the control bar. */
  name: string
  look: 'card' | 'page' | 'list' | 'panel'
  /** The app is shown in a slider over that. */
  slider: boolean
}

/** The placements that the stand-in knows. */
export const placements: PlacementLook[] = [
  { code: 'CRM_LEAD_DETAIL_TAB', name: 'Tab of the lead card', look: 'card', slider: false },
  { code: 'DEFAULT', name: 'Page of the app', look: 'page', slider: false },
  { code: 'LEFT_MENU', name: 'Main menu', look: 'page', slider: false },
  { code: 'REST_APP_URI', name: 'Link to the app', look: 'page', slider: false },
  { code: 'CALL_CARD', name: 'Window of a call', look: 'page', slider: false },
  { code: 'IM_SIDEBAR', name: 'Beside a chat', look: 'panel', slider: false },
  { code: 'CRM_LEAD_LIST_MENU', name: 'Menu in the lead list', look: 'list', slider: true },
  { code: 'CRM_LEAD_DETAIL_TOOLBAR', name: 'Toolbar of the card', look: 'card', slider: true },
]

/** The look of a placement; one that the stand-in does not know looks like a tab. */
export function placementLook(code: string): PlacementLook {
  return (
    placements.find((placement) => placement.code === code) ?? {
      code,
      name: code,
      look: 'card',
      slider: false,
    }
  )
}
