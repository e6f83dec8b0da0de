import { Fragment } from 'react'
import styles from './Dotted.module.css'

/** Short texts side by side, with dots between them; the line breaks behind a dot only, not inside a text that fits. */
export function Dotted({ texts }: { texts: readonly string[] }) {
  return (
    <span>
      {texts.map((text, index) => (
        <Fragment key={text}>
          {index > 0 && ' '}
          <span className={styles.text}>{index < texts.length - 1 ? `${text} ·` : text}</span>
        </Fragment>
      ))}
    </span>
  )
}
