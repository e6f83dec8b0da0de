import { lazy, Suspense, type ReactNode } from 'react'
import { useI18n } from '../i18n/I18n'
import { valueOf, type Lead, type LeadFieldName } from '../lead/Lead'
import { ErrorBoundary } from '../ui/ErrorBoundary'
import { Toolbar } from '../ui/Toolbar'
import { useCardData } from './CardData'
import { LeadField } from './field/LeadField'
import { useFieldLabel } from './field/useFieldLabel'
import { LastContact, NextStep } from './HeaderActivity'
import styles from './HeaderStrip.module.css'
import { PersonBadge } from './PersonBadge'
import { hasStagePath } from './StagePath'
import { StageMeaningBadge } from './StageMeaningBadge'

// A menu: nobody needs it before the lead.
const PersonChat = lazy(async () => ({ default: (await import('./PersonChat')).PersonChat }))

/** The facts a sales person looks for first, in one line where there is room. */
export function HeaderStrip({ lead }: { lead: Lead }) {
  const { t } = useI18n()
  const { directories } = useCardData()
  const responsibleId = valueOf(lead.responsibleId)
  return (
    <dl className={styles.strip}>
      <Fact lead={lead} name="amount" isMain />
      {/* Else the way of the stages says the same, and more. */}
      {directories && !hasStagePath(lead, directories) && (
        <Fact lead={lead} name="stageId" isWide>
          <LeadField lead={lead} name="stageId" /> <StageMeaningBadge lead={lead} />
        </Fact>
      )}
      <Fact lead={lead} name="responsibleId" hasPerson>
        {responsibleId !== null && <Responsible id={responsibleId} />}
      </Fact>
      <Place label={t('header.lastContact')}>
        <LastContact lead={lead} />
      </Place>
      <Place label={t('block.nextStep')} isWide>
        <NextStep lead={lead} />
      </Place>
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
        {/* Where it cannot be loaded, the name still leads to the person. */}
        <ErrorBoundary fallback={null}>
          <Suspense fallback={null}>
            <PersonChat id={id} />
          </Suspense>
        </ErrorBoundary>
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
  /** In place of the field as its kind would write it. */
  children?: ReactNode
}

function Fact({ lead, name, children, ...look }: FactProps) {
  const labelOf = useFieldLabel()
  const { changed } = useCardData()
  if (lead[name] === null && name !== 'stageId') return null
  return (
    <Place {...look} label={labelOf(name)} isChanged={changed.has(name)}>
      {children || <LeadField lead={lead} name={name} />}
    </Place>
  )
}

type PlaceProps = {
  label: string
  isMain?: boolean
  /** Takes two columns. */
  isWide?: boolean
  /** Takes a line of its own on a phone. */
  hasPerson?: boolean
  isChanged?: boolean
  children: ReactNode
}

function Place({ label, isMain, isWide, hasPerson, isChanged, children }: PlaceProps) {
  return (
    <div
      className={isWide ? styles.wide : hasPerson ? styles.person : styles.fact}
      data-changed={isChanged || undefined}
    >
      <dt className={styles.label}>{label}</dt>
      <dd className={isMain ? styles.main : isWide ? styles.line : styles.value}>{children}</dd>
    </div>
  )
}
