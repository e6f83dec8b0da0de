import { ChevronDown } from 'lucide-react'
import { useId, useState, type ReactNode } from 'react'
import styles from './Disclosure.module.css'

/** A button that shows or hides its content; hidden content is not rendered. */
export function Disclosure({ label, children }: { label: ReactNode; children: ReactNode }) {
  const [open, setOpen] = useState(false)
  const contentId = useId()
  return (
    <div>
      <button
        type="button"
        className={styles.toggle}
        aria-expanded={open}
        aria-controls={contentId}
        onClick={() => setOpen(!open)}
      >
        <ChevronDown size={16} aria-hidden />
        {label}
      </button>
      <div id={contentId} className={open ? styles.content : undefined}>
        {open && children}
      </div>
    </div>
  )
}
