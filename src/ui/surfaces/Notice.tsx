import type { ReactNode } from 'react'
import styles from './Notice.module.css'

/** A quiet line about something that concerns the whole card, with a way on. */
export function Notice({ children, action }: { children: ReactNode; action?: ReactNode }) {
  return (
    <div className={styles.notice} role="status">
      <div className={styles.text}>{children}</div>
      {action}
    </div>
  )
}
