/** Placements that the portal offers to apps with the scope `placement`. */
const common: readonly string[] = [
  'CRM_LEAD_LIST_MENU',
  'CRM_LEAD_LIST_TOOLBAR',
  'CRM_LEAD_DETAIL_TAB',
  'CRM_LEAD_DETAIL_TOOLBAR',
  'CRM_LEAD_DETAIL_ACTIVITY',
  'CRM_LEAD_ACTIVITY_TIMELINE_MENU',
  'CRM_DEAL_DETAIL_TAB',
  'CRM_CONTACT_DETAIL_TAB',
  'CRM_COMPANY_DETAIL_TAB',
  'LEFT_MENU',
  'REST_APP_URI',
  'PAGE_BACKGROUND_WORKER',
  'USERFIELD_TYPE',
]

/** Placements of the messenger, which the portal offers whatever scopes an app has. */
const ofMessenger: readonly string[] = ['IM_SIDEBAR', 'IM_CONTEXT_MENU', 'IM_TEXTAREA']

/** The placements that the portal offers to an app with these scopes. */
export function offeredPlacements(scopes: readonly string[]): string[] {
  const ofTelephony = scopes.includes('telephony') ? ['CALL_CARD'] : []
  return [...common, ...ofMessenger, ...ofTelephony]
}
