import { memo, type ReactNode } from 'react'
import { useCardData } from '../shared/CardData'
import styles from './FieldList.module.css'

export type FieldRow = {
  key: string
  label: ReactNode
  value: ReactNode
  /** Monospaced, for ids and UTM values. */
  isCode?: boolean
  /** Whether the label is too long to stand beside the value of a narrow list. */
  isLong?: boolean
}

type FieldListProps = {
  rows: readonly FieldRow[]
  /** One field per line, the label beside the value. */
  narrow?: boolean
}

/** Labels and their values; nothing where there are none, so that no gap stands in their place. */
export function FieldList({ rows, narrow = false }: FieldListProps) {
  const { changed } = useCardData()
  if (rows.length === 0) return null
  return (
    <dl className={narrow ? `${styles.list} ${styles.narrow}` : styles.list}>
      {rows.map(({ key, ...row }) => (
        <Row key={key} {...row} isChanged={changed.has(key)} />
      ))}
    </dl>
  )
}

type RowProps = Omit<FieldRow, 'key'> & { isChanged: boolean }

// Memoised: "Show more" adds hundreds of rows in steps, and rendered rows must not render again.
const Row = memo(function Row({ label, value, isCode, isLong, isChanged }: RowProps) {
  return (
    <div className={styles.row} data-changed={isChanged || undefined}>
      <dt className={isLong ? `${styles.label} ${styles.long}` : styles.label} dir="auto">
        {label}
      </dt>
      <dd className={isCode ? `${styles.value} ${styles.code}` : styles.value} dir="auto">
        {value}
      </dd>
    </div>
  )
})
