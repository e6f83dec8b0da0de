import { useId, type ReactNode } from 'react'
import styles from './Section.module.css'

type SectionProps = {
  title: string
  /** Beside the title. */
  badge?: ReactNode
  /** At the far end of the title's line. */
  aside?: ReactNode
  children: ReactNode
}

/** A titled block. */
export function Section({ title, badge, aside, children }: SectionProps) {
  const titleId = useId()
  return (
    <section className={styles.section} aria-labelledby={titleId}>
      <div className={styles.head}>
        <h2 className={styles.title} id={titleId}>
          {title}
        </h2>
        {badge}
        {aside && <div className={styles.aside}>{aside}</div>}
      </div>
      {children}
    </section>
  )
}
