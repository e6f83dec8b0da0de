import type { ReactNode } from 'react'
import styles from './Muted.module.css'

/** A text in a muted colour, such as a code that has no label. */
export function Muted({ title, children }: { title?: string; children: ReactNode }) {
  return (
    <span className={styles.muted} title={title}>
      {children}
    </span>
  )
}
