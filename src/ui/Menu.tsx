import { useEffect, useId, useRef, useState, type ReactNode } from 'react'
import { IconButton } from './Button'
import styles from './Menu.module.css'

type MenuProps = {
  label: string
  icon: ReactNode
  /** Links and buttons. */
  children: ReactNode
}

/** A button that shows several ways on beside it. Escape and a press elsewhere close them. */
export function Menu({ label, icon, children }: MenuProps) {
  const [isOpen, setIsOpen] = useState(false)
  const listId = useId()
  const menu = useRef<HTMLDivElement>(null)

  useEffect(() => {
    if (!isOpen) return
    const closeElsewhere = ({ target }: Event): void => {
      if (target instanceof Node && !menu.current?.contains(target)) setIsOpen(false)
    }
    const closeByKey = ({ key }: KeyboardEvent): void => {
      if (key !== 'Escape') return
      setIsOpen(false)
      menu.current?.querySelector('button')?.focus()
    }
    document.addEventListener('pointerdown', closeElsewhere)
    document.addEventListener('focusin', closeElsewhere)
    document.addEventListener('keydown', closeByKey)
    return () => {
      document.removeEventListener('pointerdown', closeElsewhere)
      document.removeEventListener('focusin', closeElsewhere)
      document.removeEventListener('keydown', closeByKey)
    }
  }, [isOpen])

  return (
    <div ref={menu} className={styles.menu}>
      <IconButton
        label={label}
        icon={icon}
        aria-expanded={isOpen}
        aria-controls={listId}
        onClick={() => setIsOpen(!isOpen)}
      />
      <div id={listId} className={isOpen ? styles.list : undefined}>
        {isOpen && children}
      </div>
    </div>
  )
}
