import type { ReactNode, Ref } from 'react'
import { Dotted } from '../../ui/surfaces/Dotted'
import styles from './TimelineRow.module.css'

type TimelineRowProps = {
  ref?: Ref<HTMLLIElement>
  /** An icon, or a box to tick. */
  icon: ReactNode
  /** How long it is overdue, in words. */
  overdue?: string | undefined
  /** What somebody wrote about it. */
  text: string
  isDone?: boolean
  /** What it is, when and by whom. */
  details: readonly (string | false | undefined)[]
  /** The moment in full, for the tooltip. */
  moment: string | undefined
  /** What can be done with it. */
  actions?: ReactNode
  /** What stands under it. */
  children?: ReactNode
}

/** One entry of the timeline: its text, and under it what it is, when and by whom, in full. */
export function TimelineRow(props: TimelineRowProps) {
  const { ref, icon, overdue, text, isDone = false, details, moment, actions, children } = props
  return (
    <li ref={ref} className={styles.row}>
      <span className={overdue ? `${styles.icon} shape-alert` : styles.icon}>{icon}</span>
      <div className={styles.texts}>
        <div className={isDone ? `${styles.subject} ${styles.done}` : styles.subject} dir="auto">
          {text}
        </div>
        <div className={styles.details} title={moment}>
          <Dotted>
            {overdue && <strong className="shape-alert">{overdue}</strong>}
            {details}
          </Dotted>
        </div>
        {children}
      </div>
      {actions}
    </li>
  )
}
