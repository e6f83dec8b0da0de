import type { ReactNode } from 'react'
import { valueOf, type Lead, type LeadFieldName, type StageMeaning } from '../lead/Lead'
import { Badge, type BadgeTone } from '../ui/Badge'
import { useCardData } from './CardData'
import { LeadField } from './field/LeadField'
import { useFieldLabel } from './field/useFieldLabel'
import styles from './HeaderStrip.module.css'
import { PersonBadge } from './PersonBadge'

const tones: Record<StageMeaning, BadgeTone> = { running: 'blue', won: 'green', lost: 'red' }

/** The facts a sales person looks for first, in one line where there is room. */
export function HeaderStrip({ lead }: { lead: Lead }) {
  const meaning = valueOf(lead.stageMeaning)
  const responsibleId = valueOf(lead.responsibleId)
  const responsible = responsibleId === null ? undefined : <PersonBadge id={responsibleId} />
  return (
    <dl className={styles.strip}>
      <Fact lead={lead} name="amount" isMain />
      <Fact lead={lead} name="stageId" isWide>
        {lead.stageMeaning !== null && (
          <Badge tone={meaning === null ? 'grey' : tones[meaning]}>
            <LeadField lead={lead} name="stageMeaning" />
          </Badge>
        )}
      </Fact>
      <Fact lead={lead} name="responsibleId" value={responsible} />
      <Fact lead={lead} name="lastActivityAt" />
      <Fact lead={lead} name="createdAt" />
    </dl>
  )
}

type FactProps = {
  lead: Lead
  name: LeadFieldName
  isMain?: boolean
  /** Takes two columns: a name and a badge stay on one line. */
  isWide?: boolean
  /** In place of the field as its kind would write it. */
  value?: ReactNode
  children?: ReactNode
}

function Fact({ lead, name, isMain = false, isWide = false, value, children }: FactProps) {
  const labelOf = useFieldLabel()
  const { changed } = useCardData()
  if (lead[name] === null && !children) return null
  return (
    <div
      className={isWide ? styles.wide : styles.fact}
      data-changed={changed.has(name) || undefined}
    >
      <dt className={styles.label}>{labelOf(name)}</dt>
      <dd className={isMain ? styles.main : styles.value}>
        {value ?? <LeadField lead={lead} name={name} />} {children}
      </dd>
    </div>
  )
}
