import { portalUrl } from './actions'

/** Pages that the portal opens in its slider for apps. */
const inSlider =
  /^\/(?:crm\/(?:lead|deal|contact|company|type)|company\/personal\/user\/\d+|workgroups\/group\/\d+)\//

/** Takes an address, returns its path when it is a page of this portal that opens in the slider, else null. */
export function sliderPath(address: string): string | null {
  const root = portalUrl('/')
  if (root === null || !address.startsWith(root)) return null
  const path = address.slice(root.length - 1)
  return inSlider.test(path) ? path : null
}
