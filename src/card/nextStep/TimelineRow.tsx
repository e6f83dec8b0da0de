import type { ReactNode } from 'react'
import styles from './TimelineRow.module.css'

type TimelineRowProps = {
  icon: ReactNode
  /** How long it is overdue, in words. */
  overdue?: string | undefined
  /** In somebody's own words. */
  text: string
  /** What it is, when and by whom. */
  details: readonly (string | false | undefined)[]
  /** The moment in full, for the tooltip. */
  moment: string | undefined
  /** What can be done with it. */
  children?: ReactNode
}

/** One entry of the timeline in a line of two: its text, and under it what it is, when and by whom. */
export function TimelineRow({ icon, overdue, text, details, moment, children }: TimelineRowProps) {
  return (
    <li>
      <span className={overdue ? `${styles.icon} ${styles.overdue}` : styles.icon} aria-hidden>
        {icon}
      </span>
      <span className={styles.texts}>
        <div className={styles.subject} title={text} dir="auto">
          {text}
        </div>
        <div className={styles.details} title={moment}>
          {overdue && (
            <strong className={styles.overdue}>
              {overdue}
              {' · '}
            </strong>
          )}
          {details.filter(Boolean).join(' · ')}
        </div>
      </span>
      {children}
    </li>
  )
}
