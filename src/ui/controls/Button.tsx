import type { ComponentProps, ReactNode } from 'react'
import styles from './Button.module.css'

type Look = 'plain' | 'primary' | 'soft' | 'danger'

type ButtonProps = Omit<ComponentProps<'button'>, 'className' | 'type'> & {
  look?: Look
  type?: 'button' | 'submit'
}

const classFor = (...names: (string | undefined)[]) => names.filter(Boolean).join(' ')

/** A button with a text. */
export function Button({ look = 'plain', type = 'button', ...rest }: ButtonProps) {
  return (
    <button
      {...rest}
      type={type === 'submit' ? 'submit' : 'button'}
      className={classFor(styles.button, styles[look])}
    />
  )
}

type ButtonLinkProps = Omit<ComponentProps<'a'>, 'className'> & { look?: Look }

/** A link that looks like a {@link Button}. The address must have been checked by the caller. */
export function ButtonLink({ look = 'plain', children, ...rest }: ButtonLinkProps) {
  return (
    <a {...rest} className={classFor(styles.button, styles[look])}>
      {children}
    </a>
  )
}

type IconButtonProps = Omit<ComponentProps<'button'>, 'className' | 'type' | 'children'> & {
  label: string
  icon: ReactNode
}

/** A button with an icon only; `label` is its accessible name and tooltip. */
export function IconButton({ label, icon, title = label, ...rest }: IconButtonProps) {
  return (
    <button
      {...rest}
      type="button"
      className={classFor(styles.button, styles.icon)}
      aria-label={label}
      title={title}
    >
      {icon}
    </button>
  )
}

type IconLinkProps = { href: string; label: string; icon: ReactNode; newTab?: boolean }

/** A link that looks like an {@link IconButton}. The address must have been checked by the caller. */
export function IconLink({ href, label, icon, newTab = false }: IconLinkProps) {
  const target = newTab ? { target: '_blank', rel: 'noopener noreferrer' } : {}
  return (
    <a
      {...target}
      href={href}
      className={classFor(styles.button, styles.icon)}
      aria-label={label}
      title={label}
    >
      {icon}
    </a>
  )
}
