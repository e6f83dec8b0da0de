import type { LeadFieldName } from '../../lead/model/leadFields'
import { valueOf } from '../../rest/Read'
import type { ReactNode } from 'react'
import { useI18n } from '../../i18n/I18n'
import { currentStage } from '../../lead/derive/currentStage'
import { type Lead } from '../../lead/model/Lead'
import { Skeleton } from '../../ui/surfaces/Skeleton'
import { Toolbar } from '../../ui/controls/Toolbar'
import { useCardData } from '../shared/CardData'
import { LeadField } from '../field/LeadField'
import styles from './HeaderStrip.module.css'
import { LaterLine } from '../shared/LaterLine'
import { PersonBadge } from '../shared/PersonBadge'
import { LossReason } from '../stage/LossReason'
import { StageMeaningBadge } from '../stage/StageMeaningBadge'

/** The key facts of the lead: amount, responsible person, last contact, next activity. */
export function HeaderStrip({ lead }: { lead: Lead }) {
  const { t } = useI18n()
  const { directories } = useCardData()
  const responsibleId = valueOf(lead.responsibleId)
  return (
    <dl className="shape-strip">
      <Fact lead={lead} name="amount" isMain>
        <LeadField lead={lead} name="amount" />
        <div className={styles.products}>
          <LaterLine>{(parts) => <parts.ProductsLine lead={lead} />}</LaterLine>
        </div>
      </Fact>
      {/* Only when StagePath is not shown. */}
      {directories && !currentStage(lead, directories) && (
        <Fact lead={lead} name="stageId" isWide>
          <LeadField lead={lead} name="stageId" /> <StageMeaningBadge lead={lead} />{' '}
          <LossReason lead={lead} />
        </Fact>
      )}
      <Fact lead={lead} name="responsibleId" hasPerson>
        {responsibleId !== null && <Responsible id={responsibleId} />}
      </Fact>
      <StripItem label={t('header.lastContact')}>
        <LaterLine placeholder={<Skeleton width={100} />}>
          {(parts) => <parts.LastContact lead={lead} />}
        </LaterLine>
      </StripItem>
      <StripItem label={t('block.nextStep')} isWide>
        <LaterLine placeholder={<Skeleton width={180} />}>
          {(parts) => <parts.NextStep lead={lead} />}
        </LaterLine>
      </StripItem>
      <Fact lead={lead} name="createdAt" />
    </dl>
  )
}

function Responsible({ id }: { id: number }) {
  const { t } = useI18n()
  return (
    <Toolbar label={t('field.responsibleId')}>
      <PersonBadge id={id} isCompact />
      <span className={styles.chat}>
        <LaterLine>{(parts) => <parts.PersonChat id={id} />}</LaterLine>
      </span>
    </Toolbar>
  )
}

type FactProps = {
  lead: Lead
  name: LeadFieldName
  isMain?: boolean
  isWide?: boolean
  hasPerson?: boolean
  /** Replaces the default rendering of the field. */
  children?: ReactNode
}

function Fact({ lead, name, children, ...look }: FactProps) {
  const { t } = useI18n()
  const { changed } = useCardData()
  if (lead[name] === null && name !== 'stageId') return null
  return (
    <StripItem {...look} label={t(`field.${name}`)} isChanged={changed.has(name)}>
      {children || <LeadField lead={lead} name={name} />}
    </StripItem>
  )
}

type StripItemProps = {
  label: string
  isMain?: boolean
  /** Spans two columns. */
  isWide?: boolean
  /** Spans the whole row on a phone. */
  hasPerson?: boolean
  isChanged?: boolean
  children: ReactNode
}

function StripItem({ label, isMain, isWide, hasPerson, isChanged, children }: StripItemProps) {
  return (
    <div className={factClass(isMain, isWide, hasPerson)} data-changed={isChanged || undefined}>
      <dt className={styles.label}>{label}</dt>
      <dd className={isMain ? styles.main : isWide ? styles.line : styles.value}>{children}</dd>
    </div>
  )
}

function factClass(isMain = false, isWide = false, hasPerson = false): string {
  if (isMain) return `shape-fact ${styles.amount ?? ''}`
  if (isWide) return 'shape-fact shape-fact-wide'
  return hasPerson ? `shape-fact shape-fact-person ${styles.person ?? ''}` : 'shape-fact'
}
