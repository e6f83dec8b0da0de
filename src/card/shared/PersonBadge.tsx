import type { ReactNode } from 'react'
import { initials } from '../../format/person/name'
import { Avatar } from '../../ui/surfaces/Avatar'
import { useCardData } from './CardData'
import styles from './PersonBadge.module.css'
import { PersonName } from './PersonName'

type PersonBadgeProps = {
  id: number
  /** Shown below the name, before the position; for example a date. */
  children?: ReactNode
  /** Always two lines; long texts are cut. */
  isCompact?: boolean
}

/** A portal user: photo, name and position. */
export function PersonBadge({ id, children, isCompact = false }: PersonBadgeProps) {
  const person = useCardData().relations?.people.get(id)
  return (
    <div
      className={isCompact ? `${styles.badge} ${styles.compact}` : styles.badge}
      title={isCompact ? (person?.name ?? undefined) : undefined}
    >
      <Avatar
        initials={initials(person?.name ?? '')}
        photo={person?.photo ?? null}
        size={isCompact ? 28 : 36}
      />
      <div className={styles.text}>
        <PersonName id={id} />
        <div className={styles.details}>
          {children}
          {person?.position && (
            <span className={styles.position}>
              {children && ', '}
              <bdi>{person.position}</bdi>
            </span>
          )}
        </div>
      </div>
    </div>
  )
}
