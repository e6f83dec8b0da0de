import { useId } from 'react'
import styles from './Chips.module.css'

type ChipsProps<Key extends string> = {
  label: string
  options: readonly { key: Key; text: string }[]
  chosen: Key
  onChoose: (key: Key) => void
}

/** A few choices in sight, one of which holds: radio buttons, with their keys, that look like chips. */
export function Chips<Key extends string>({ label, options, chosen, onChoose }: ChipsProps<Key>) {
  const name = useId()
  return (
    <div className={styles.chips} role="radiogroup" aria-label={label}>
      {options.map(({ key, text }) => (
        <label key={key} className={styles.chip}>
          <input
            type="radio"
            className="visually-hidden"
            name={name}
            checked={key === chosen}
            onChange={() => onChoose(key)}
          />
          {text}
        </label>
      ))}
    </div>
  )
}
