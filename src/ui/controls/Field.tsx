import type { ComponentProps } from 'react'
import styles from './Field.module.css'

/** A line to type into. Its width is a matter of the layout around it. */
export function Input(props: Omit<ComponentProps<'input'>, 'className'>) {
  return <input {...props} className={styles.field} />
}

/** A list to choose one entry from, with the look of an {@link Input}. */
export function Select(props: Omit<ComponentProps<'select'>, 'className'>) {
  return <select {...props} className={styles.field} />
}
