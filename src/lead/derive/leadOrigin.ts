import { textOf } from '../../rest/Read'
import { attribution, type Attribution } from '../../format/origin/attribution'
import { readOpenChannel } from '../../format/contact/openChannel'
import type { Lead } from '../model/Lead'

/**
 * Where a lead came from, by its source, its advertising marks and its chats.
 *
 * @param sources kinds of sites beyond the known few, where that table is loaded
 */
export function leadOrigin(
  lead: Lead,
  sources?: Parameters<typeof attribution>[0]['sources'],
): Attribution {
  return attribution({
    sources,
    source: textOf(lead.sourceId),
    utm: {
      source: textOf(lead.utmSource),
      medium: textOf(lead.utmMedium),
      campaign: textOf(lead.utmCampaign),
      content: textOf(lead.utmContent),
      term: textOf(lead.utmTerm),
    },
    openChannel: lead.messengers.some(({ value }) => readOpenChannel(value) !== null),
  })
}
