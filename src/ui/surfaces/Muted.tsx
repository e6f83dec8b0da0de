import type { ReactNode } from 'react'
import styles from './Muted.module.css'

/** A text that stands back, such as a code without a word. */
export function Muted({ title, children }: { title?: string; children: ReactNode }) {
  return (
    <span className={styles.muted} title={title}>
      {children}
    </span>
  )
}
