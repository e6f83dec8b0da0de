import { textOf } from '../../rest/Read'
import { attribution, type Attribution } from '../../format/origin/attribution'
import { readOpenChannel } from '../../format/contact/openChannel'
import type { Lead } from '../model/Lead'

/**
 * The attribution of a lead by its source, UTM marks and open channels.
 *
 * @param sources the categories of further sources; undefined until that table is loaded
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
