import { Children, Fragment, type ReactNode } from 'react'
import styles from './Dotted.module.css'

/**
 * Short texts side by side, with dots between them but none at a line's end; the line breaks between texts only, not
 * inside one that fits. What is empty is left out.
 */
export function Dotted({ children }: { children: ReactNode }) {
  const texts = Children.toArray(children).filter((text) => text !== '')
  return (
    <span className={styles.dotted}>
      {/* Texts have no id; two may be equal. */}
      {texts.map((text, index) => (
        // oxlint-disable-next-line react/no-array-index-key
        <Fragment key={index}>
          {index > 0 && ' '}
          <span className={styles.text}>
            {index > 0 && <span className={styles.dot}>· </span>}
            {text}
          </span>
        </Fragment>
      ))}
    </span>
  )
}
