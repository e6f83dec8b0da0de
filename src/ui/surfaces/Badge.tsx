import type { ReactNode } from 'react'
import styles from './Badge.module.css'

export type BadgeTone = 'grey' | 'violet' | 'green' | 'blue' | 'red' | 'orange'

/** A short label on a tinted background. */
export function Badge({ tone = 'grey', children }: { tone?: BadgeTone; children: ReactNode }) {
  return <span className={`${styles.badge} ${styles[tone] ?? ''}`}>{children}</span>
}
