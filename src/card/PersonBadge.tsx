import { initials } from '../format/name'
import { Avatar } from '../ui/Avatar'
import { useCardData } from './CardData'
import styles from './PersonBadge.module.css'
import { PersonName } from './PersonName'

/** Somebody who works in the portal: photo, name and position. */
export function PersonBadge({ id }: { id: number }) {
  const person = useCardData().relations?.people.get(id)
  return (
    <div className={styles.badge}>
      <Avatar initials={initials(person?.name ?? '')} photo={person?.photo ?? null} size={36} />
      <div className={styles.words}>
        <PersonName id={id} />
        {person?.position && (
          <div className={styles.position} dir="auto">
            {person.position}
          </div>
        )}
      </div>
    </div>
  )
}
