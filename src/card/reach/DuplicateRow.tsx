import { Building2, Target, UserRound } from 'lucide-react'
import { formatMoment } from '../../format/time/moment'
import { useI18n } from '../../i18n/I18n'
import { elementTypes } from '../../lead/model/elementTypes'
import type { DuplicateFace } from '../../lead/model/Duplicates'
import type { Person } from '../../lead/model/Relations'
import { useNow } from '../../ui/hooks/useNow'
import { useCardData } from '../shared/CardData'
import { elementName } from '../shared/element/elementName'
import { elementPath } from '../shared/element/elementPath'
import { PortalLink } from '../shared/element/PortalLink'
import { StageMark } from '../shared/StageMark'
import styles from './DuplicateRow.module.css'
import { useStageText } from './useDuplicateText'

const icons = { lead: Target, contact: UserRound, company: Building2 }

type DuplicateRowProps = {
  face: DuplicateFace
  /** Responsible people that the card itself does not know. */
  people: ReadonlyMap<number, Person>
}

/** A duplicate: its name, which opens it, and of a lead its stage, who is responsible and its last change. */
export function DuplicateRow({ face, people }: DuplicateRowProps) {
  const { t, locale } = useI18n()
  const { directories, relations, zone } = useCardData()
  const now = useNow()
  const stageOf = useStageText()
  const { kind, id, name, stageId, responsibleId, changedAt } = face
  const Icon = icons[kind]
  const stage = directories?.stages.find(({ code }) => code === stageId)
  const personOf = (userId: number): Person | undefined =>
    relations?.people.get(userId) ?? people.get(userId)
  const facts = [
    kind === 'lead' ? null : t(`client.${kind}`),
    responsibleId !== null &&
      (personOf(responsibleId)?.name ?? t('lead.user', { id: responsibleId })),
    changedAt !== null &&
      t('duplicates.changed', { time: formatMoment(changedAt, { locale, zone, now }).text }),
  ].filter(Boolean)
  return (
    <li className={styles.row}>
      <Icon className={styles.icon} size={18} aria-hidden />
      <div>
        <PortalLink path={elementPath(elementTypes[kind], id) ?? ''}>
          <bdi>{name ?? elementName(elementTypes[kind], id, t)}</bdi>
        </PortalLink>
        <div className={styles.facts}>
          {stageId !== null && <StageMark name={stageOf(face)} color={stage?.color} />}
          {facts.map((fact) => (
            <bdi key={String(fact)}>{fact}</bdi>
          ))}
        </div>
      </div>
    </li>
  )
}
