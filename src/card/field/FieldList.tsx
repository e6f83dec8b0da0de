import { memo, type ReactNode } from 'react'
import { useCardData } from '../shared/CardData'
import styles from './FieldList.module.css'

export type FieldRow = {
  key: string
  label: string
  value: ReactNode
  /** For marks and ids that are read letter by letter. */
  isCode?: boolean
}

type FieldListProps = {
  rows: readonly FieldRow[]
  /** Labels beside the values, one field a line. */
  narrow?: boolean
}

/** Labels with their values. */
export function FieldList({ rows, narrow = false }: FieldListProps) {
  const { changed } = useCardData()
  return (
    <dl className={narrow ? `${styles.list} ${styles.narrow}` : styles.list}>
      {rows.map(({ key, ...row }) => (
        <Row key={key} {...row} isChanged={changed.has(key)} />
      ))}
    </dl>
  )
}

type RowProps = Omit<FieldRow, 'key'> & { isChanged: boolean }

// A list of hundreds grows in steps: what is there already is not drawn again.
const Row = memo(function Row({ label, value, isCode, isChanged }: RowProps) {
  return (
    <div className={styles.row} data-changed={isChanged || undefined}>
      <dt className={styles.label} dir="auto">
        {label}
      </dt>
      <dd className={isCode ? `${styles.value} ${styles.code}` : styles.value} dir="auto">
        {value}
      </dd>
    </div>
  )
})
