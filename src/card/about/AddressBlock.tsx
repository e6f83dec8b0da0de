import { MapPin } from 'lucide-react'
import { mapQuery } from '../../format/person/address'
import { useI18n } from '../../i18n/I18n'
import type { Lead } from '../../lead/model/Lead'
import { leadAddress } from '../../lead/derive/leadAddress'
import { IconLink } from '../../ui/controls/Button'
import { Section } from '../../ui/surfaces/Section'
import styles from './AddressBlock.module.css'
import { useCardData } from '../shared/CardData'
import { CopyButton } from '../shared/CopyButton'
import { fieldsIn } from '../../lead/model/leadFields'
import { mapUrl } from '../shared/mapUrl'

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
        data-changed={fieldsIn('address').some((name) => changed.has(name)) || undefined}
      >
        {lines.join('\n')}
      </address>
    </Section>
  )
}
