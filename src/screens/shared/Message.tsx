import type { ReactNode } from 'react'
import styles from './Message.module.css'

type MessageProps = {
  icon: ReactNode
  title: string
  children: ReactNode
  actions?: ReactNode
}

/** A full-page message with the actions that the person can take. */
export function Message({ icon, title, children, actions }: MessageProps) {
  return (
    <main className={styles.message}>
      <span className={styles.icon} aria-hidden>
        {icon}
      </span>
      <h1 className="shape-screen-title">{title}</h1>
      <div className={styles.text}>{children}</div>
      {actions && <div className={styles.actions}>{actions}</div>}
    </main>
  )
}
