import type { ReactNode } from 'react'
import styles from './SettingsGroup.module.css'

/** Several choices that belong together, under a title. */
export function SettingsGroup({ title, children }: { title: string; children: ReactNode }) {
  return (
    <fieldset className={styles.group}>
      <legend>{title}</legend>
      {children}
    </fieldset>
  )
}
