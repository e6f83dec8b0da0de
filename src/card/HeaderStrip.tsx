import type { ReactNode } from 'react'
import { useI18n } from '../i18n/I18n'
import { valueOf, type Lead, type LeadFieldName, type StageMeaning } from '../lead/Lead'
import { Badge, type BadgeTone } from '../ui/Badge'
import { LeadField } from './field/LeadField'
import styles from './HeaderStrip.module.css'

const tones: Record<StageMeaning, BadgeTone> = { running: 'blue', won: 'green', lost: 'red' }

/** The facts a sales person looks for first, in one line where there is room. */
export function HeaderStrip({ lead }: { lead: Lead }) {
  const meaning = valueOf(lead.stageMeaning)
  return (
    <dl className={styles.strip}>
      <Fact lead={lead} name="amount" isMain />
      <Fact lead={lead} name="stageId">
        {lead.stageMeaning !== null && (
          <Badge tone={meaning === null ? 'grey' : tones[meaning]}>
            <LeadField lead={lead} name="stageMeaning" />
          </Badge>
        )}
      </Fact>
      <Fact lead={lead} name="responsibleId" />
      <Fact lead={lead} name="lastActivityAt" />
      <Fact lead={lead} name="createdAt" />
    </dl>
  )
}

type FactProps = { lead: Lead; name: LeadFieldName; isMain?: boolean; children?: ReactNode }

function Fact({ lead, name, isMain = false, children }: FactProps) {
  const { t } = useI18n()
  if (lead[name] === null && !children) return null
  return (
    <div className={styles.fact}>
      <dt className={styles.label}>{t(`field.${name}`)}</dt>
      <dd className={isMain ? styles.main : styles.value} dir="auto">
        <LeadField lead={lead} name={name} /> {children}
      </dd>
    </div>
  )
}
