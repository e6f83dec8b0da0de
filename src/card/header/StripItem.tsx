import type { ReactNode } from 'react'
import styles from './StripItem.module.css'

/** `main` is larger; `person` keeps room for a name; `line` takes the room that is left, and cuts what it has not. */
export type StripItemLook = 'main' | 'person' | 'line'

type StripItemProps = {
  label: string
  look?: StripItemLook | undefined
  isChanged?: boolean
  children: ReactNode
}

const classes = {
  plain: 'shape-fact',
  main: 'shape-fact',
  person: 'shape-fact shape-fact-person',
  line: 'shape-fact shape-fact-wide',
}

/** A fact of the header: its label, and its value below. */
export function StripItem({ label, look, isChanged, children }: StripItemProps) {
  return (
    <div
      className={`${classes[look ?? 'plain']} ${(look && styles[look]) ?? ''}`}
      data-changed={isChanged || undefined}
    >
      <dt className={styles.label}>{label}</dt>
      <dd className={styles.value}>{children}</dd>
    </div>
  )
}
