import type { ReactNode } from 'react'
import styles from './SettingsForm.module.css'

type SettingsFormProps = {
  children: ReactNode
  /** The buttons at its end, and how the last save went. */
  actions: ReactNode
}

/** Settings one below the other, with what can be done with all of them at the end. */
export function SettingsForm({ children, actions }: SettingsFormProps) {
  return (
    <div className={styles.form}>
      {children}
      <div className={styles.actions}>{actions}</div>
    </div>
  )
}
