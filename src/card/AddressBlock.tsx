import { useI18n } from '../i18n/I18n'
import { textOf, type Lead } from '../lead/Lead'
import { Section } from '../ui/Section'
import { CopyButton } from './CopyButton'
import { blockFields } from './fields'
import styles from './AddressBlock.module.css'

/** The person's address, one part a line. */
export function AddressBlock({ lead }: { lead: Lead }) {
  const { t } = useI18n()
  const lines = blockFields.address
    .map((name) => textOf(lead[name]))
    .filter((line) => line !== null)
  if (lines.length === 0) return null
  return (
    <Section
      title={t('block.address')}
      aside={<CopyButton text={lines.join('\n')} what={t('block.address')} />}
    >
      <address className={styles.address} dir="auto">
        {lines.join('\n')}
      </address>
    </Section>
  )
}
