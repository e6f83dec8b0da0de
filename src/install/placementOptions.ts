import type { PlacementCode } from './placements'

/** How the portal shows a placement; the others have no options that the app needs. */
const options: Partial<Record<PlacementCode, Record<string, string>>> = {
  IM_SIDEBAR: {
    // A Font Awesome 4 icon; without one the portal refuses to bind.
    iconName: 'fa-address-card',
    context: 'LINES;CRM',
    role: 'USER',
    extranet: 'N',
  },
}

/**
 * The `OPTIONS` of a placement for `placement.bind`; empty, and so left out of the request, where there are none.
 *
 * @see https://apidocs.bitrix24.com/api-reference/widgets/im/sidebar.html
 */
export function placementOptions(placement: PlacementCode): Record<string, string> {
  return options[placement] ?? {}
}
