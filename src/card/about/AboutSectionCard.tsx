import { useI18n } from '../../i18n/I18n'
import { Disclosure } from '../../ui/controls/Disclosure'
import { Section } from '../../ui/surfaces/Section'
import { FieldList } from '../field/FieldList'
import { FoldedList } from '../shared/FoldedList'
import styles from './AboutSectionCard.module.css'
import type { AboutSection } from './useAbout'

/** Fields of a section shown before "Show more". */
const limit = 40

/** One section of fields; the first one also has the labels of the empty fields, folded. */
export function AboutSectionCard({ section }: { section: AboutSection }) {
  const { t } = useI18n()
  const { title, rows, empty } = section
  return (
    <Section title={title}>
      {rows.length > 0 && (
        <FoldedList items={rows} limit={limit}>
          {(shown) => <FieldList rows={shown} />}
        </FoldedList>
      )}
      {empty.length > 0 && (
        <Disclosure label={t('lead.empty', { count: empty.length })}>
          <ul className={styles.empty} aria-label={t('lead.notFilled')}>
            {empty.map(({ key, label }) => (
              <li key={key}>{label}</li>
            ))}
          </ul>
        </Disclosure>
      )}
    </Section>
  )
}
