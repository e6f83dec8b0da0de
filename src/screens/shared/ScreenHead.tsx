import type { ReactNode, Ref } from 'react'
import styles from './ScreenHead.module.css'

type ScreenHeadProps = {
  title: string
  /** Ref to the heading, for screens that move the focus to it. */
  titleRef?: Ref<HTMLHeadingElement>
  /** The controls beside the title. */
  children: ReactNode
}

/** The head of a full-page screen: its heading, and controls at the end of the line. */
export function ScreenHead({ title, titleRef, children }: ScreenHeadProps) {
  return (
    <header className={styles.head}>
      <h1 ref={titleRef} className={styles.title} tabIndex={titleRef ? -1 : undefined}>
        {title}
      </h1>
      <span className={styles.tools}>{children}</span>
    </header>
  )
}
