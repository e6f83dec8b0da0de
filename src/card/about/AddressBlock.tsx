import { MapPin } from 'lucide-react'
import { useI18n } from '../../i18n/I18n'
import type { Lead } from '../../lead/model/Lead'
import { textOf } from '../../rest/Read'
import { leadAddress, leadMapQuery } from '../../lead/derive/leadAddress'
import { IconLink } from '../../ui/controls/Button'
import { Section } from '../../ui/surfaces/Section'
import styles from './AddressBlock.module.css'
import { useCardData } from '../shared/CardData'
import { CopyButton } from '../shared/CopyButton'
import { FieldList } from '../field/FieldList'
import { fieldsIn } from '../../lead/model/leadFields'
import { useLeadRows } from '../field/useLeadRows'
import { mapUrl } from '../shared/mapUrl'

/** The lead's address, in the order usual in its country. */
export function AddressBlock({ lead }: { lead: Lead }) {
  const { t } = useI18n()
  const { changed } = useCardData()
  const rowsOf = useLeadRows(lead)
  const lines = leadAddress(lead)
  const query = leadMapQuery(lead)
  // Without `ADDRESS_COUNTRY`, the address itself ends with the country code.
  const [code, country] = [textOf(lead.countryCode), textOf(lead.country)]
  const isCodeApart = code !== null && country !== null && code !== country
  if (lines.length === 0) return null
  return (
    <Section
      title={t('block.address')}
      aside={
        <>
          <CopyButton text={lines.join('\n')} what={t('block.address')} />
          {query !== '' && (
            <IconLink
              href={mapUrl(query)}
              label={t('action.showOnMap')}
              icon={<MapPin size={18} />}
              newTab
            />
          )}
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
      {isCodeApart && <FieldList rows={rowsOf(['countryCode'])} narrow />}
    </Section>
  )
}
