import type { FoundLeads } from '../../lead/lookup/FoundLeads'
import type { Translate } from '../../i18n/catalogs/messages'

/** Why these leads are shown: whose they are, or the number that they have. */
export function reasonText({ by, leads }: FoundLeads, phone: string | null, t: Translate): string {
  const count = leads.length
  return by === 'phone' && phone !== null
    ? t('related.byPhone', { count, phone })
    : t('related.ofClient', { count })
}
