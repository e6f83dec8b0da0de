import type { ReactNode } from 'react'
import styles from './Notice.module.css'
import { Told } from './Told'

type NoticeProps = {
  children: ReactNode
  action?: ReactNode
  /** What is read out instead of the text itself, where that changes too often. */
  says?: string | undefined
}

/** A line about the whole card, with an optional action. */
export function Notice({ children, action, says }: NoticeProps) {
  return (
    <div className={styles.notice}>
      <Told className={styles.text} says={says}>
        {children}
      </Told>
      {action}
    </div>
  )
}
