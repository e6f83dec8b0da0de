import { Children, Fragment, type ReactNode } from 'react'
import styles from './Dotted.module.css'

/**
 * Short texts side by side, with dots between them; the line breaks behind a dot only, not inside a text that fits.
 * What is empty is left out.
 */
export function Dotted({ children }: { children: ReactNode }) {
  const texts = Children.toArray(children).filter((text) => text !== '')
  return (
    <span>
      {/* Texts have no id; two may be equal. */}
      {texts.map((text, index) => (
        // oxlint-disable-next-line react/no-array-index-key
        <Fragment key={index}>
          {index > 0 && ' '}
          <span className={styles.text}>
            {text}
            {index < texts.length - 1 && '\u00A0·'}
          </span>
        </Fragment>
      ))}
    </span>
  )
}
