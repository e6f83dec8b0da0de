import { useI18n } from '../../i18n/I18n'
import type { Lead } from '../../lead/model/Lead'
import { valueOf } from '../../rest/Read'
import { Toolbar } from '../../ui/controls/Toolbar'
import { LeadField } from '../field/LeadField'
import { PersonBadge } from '../shared/person/PersonBadge'
import { PersonChat } from '../shared/person/PersonChat'
import styles from './Responsible.module.css'

/** The responsible person, with a chat with them. */
export function Responsible({ lead }: { lead: Lead }) {
  const { t } = useI18n()
  const id = valueOf(lead.responsibleId)
  if (id === null) return <LeadField lead={lead} name="responsibleId" />
  return (
    <span className={styles.person}>
      <Toolbar label={t('field.responsibleId')}>
        <PersonBadge id={id} isCompact />
        <span className={styles.chat}>
          <PersonChat id={id} />
        </span>
      </Toolbar>
    </span>
  )
}
