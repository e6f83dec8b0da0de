import type { ReactNode } from 'react'
import styles from './Notice.module.css'

/** A status line about the whole card, with an optional action. */
export function Notice({ children, action }: { children: ReactNode; action?: ReactNode }) {
  return (
    <div className={styles.notice} role="status">
      <div className={styles.text}>{children}</div>
      {action}
    </div>
  )
}
