import { textOf } from '../../rest/Read'
import { attribution, type Attribution } from '../../format/origin/attribution'
import { readOpenChannel } from '../../format/contact/openChannel'
import type { Directories } from '../model/Directories'
import type { Lead } from '../model/Lead'

/**
 * The attribution of a lead by its source, UTM marks and open channels.
 *
 * @param directories for the sources that were renamed; without them all are taken for the portal's own
 * @param sources the categories of further sources; undefined until that table is loaded
 */
export function leadOrigin(
  lead: Lead,
  directories: Directories | undefined,
  sources?: Parameters<typeof attribution>[0]['sources'],
): Attribution {
  return attribution({
    sources,
    source: textOf(lead.sourceId),
    isRenamed: directories?.renamedSources.has(textOf(lead.sourceId) ?? ''),
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
