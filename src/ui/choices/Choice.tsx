import type { ComponentProps } from 'react'
import styles from './Choice.module.css'

type BoxProps = Omit<ComponentProps<'input'>, 'className' | 'type'> & {
  type?: 'checkbox' | 'radio'
}

/** A box to tick or a radio button; its label stands elsewhere. */
export function ChoiceBox({ type = 'checkbox', ...rest }: BoxProps) {
  return <input {...rest} type={type} className={styles.box} />
}

/** A box to tick or a radio button, with its label beside it. */
export function Choice({ children, ...box }: BoxProps) {
  return (
    <label className={styles.choice}>
      <ChoiceBox {...box} />
      {children}
    </label>
  )
}
