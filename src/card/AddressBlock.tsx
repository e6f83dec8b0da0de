import { MapPin } from 'lucide-react'
import { mapQuery } from '../format/address'
import { useI18n } from '../i18n/I18n'
import type { Lead } from '../lead/Lead'
import { leadAddress } from '../lead/leadAddress'
import { IconLink } from '../ui/Button'
import { Section } from '../ui/Section'
import styles from './AddressBlock.module.css'
import { useCardData } from './CardData'
import { CopyButton } from './CopyButton'
import { blockFields } from './fields'
import { mapUrl } from './mapUrl'

/** The person's address, in the order of its country. */
export function AddressBlock({ lead }: { lead: Lead }) {
  const { t } = useI18n()
  const { changed } = useCardData()
  const lines = leadAddress(lead)
  if (lines.length === 0) return null
  return (
    <Section
      title={t('block.address')}
      aside={
        <>
          <CopyButton text={lines.join('\n')} what={t('block.address')} />
          <IconLink
            href={mapUrl(mapQuery(lines))}
            label={t('action.showOnMap')}
            icon={<MapPin size={18} />}
            newTab
          />
        </>
      }
    >
      <address
        className={styles.address}
        dir="auto"
        data-changed={blockFields.address.some((name) => changed.has(name)) || undefined}
      >
        {lines.join('\n')}
      </address>
    </Section>
  )
}
