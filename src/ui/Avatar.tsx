import { UserRound } from 'lucide-react'
import styles from './Avatar.module.css'

/** A round place for a person: initials, or a figure when there are none. Says nothing to screen readers. */
export function Avatar({ initials, size }: { initials: string; size: number }) {
  return (
    <span
      className={styles.avatar}
      style={{ inlineSize: size, blockSize: size, fontSize: Math.round(size * 0.38) }}
      aria-hidden
    >
      {initials || <UserRound size={size * 0.5} />}
    </span>
  )
}
