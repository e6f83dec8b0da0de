import type { ReactNode } from 'react'
import { useI18n } from '../../../i18n/I18n'
import { initials } from '../../../format/person/initials'
import { Avatar } from '../../../ui/surfaces/Avatar'
import { Dotted } from '../../../ui/surfaces/Dotted'
import { useCardData } from '../CardData'
import styles from './PersonBadge.module.css'
import { PersonName } from './PersonName'

type PersonBadgeProps = {
  id: number
  /** Shown behind the name; for example a date. */
  children?: ReactNode
  /** Always one line: a long name is cut, what is said of the person is not. */
  isCompact?: boolean
}

/** A portal user in one line: photo and name, the position in the tooltip. */
export function PersonBadge({ id, children, isCompact = false }: PersonBadgeProps) {
  const { t } = useI18n()
  const person = useCardData().relations?.people.get(id)
  const title = [person?.name, person?.position].filter(Boolean).join(t('app.comma'))
  const details = children && <span className={styles.details}>{children}</span>
  return (
    <div
      className={isCompact ? `${styles.badge} ${styles.compact}` : styles.badge}
      title={title || undefined}
    >
      <Avatar initials={initials(person?.name ?? '')} photo={person?.photo ?? null} size={20} />
      <span className={styles.text}>
        {/* Without a dot the details read as the end of the sentence that they no longer work here. */}
        {children && person?.isDismissed === true ? (
          <Dotted>
            <PersonName id={id} />
            {details}
          </Dotted>
        ) : (
          <>
            <PersonName id={id} /> {details}
          </>
        )}
      </span>
    </div>
  )
}
