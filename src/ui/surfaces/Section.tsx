import { ChevronDown } from 'lucide-react'
import { use, useId, type ReactNode } from 'react'
import { usePrinting } from '../hooks/usePrinting'
import { FoldContext, type Fold } from './FoldContext'
import styles from './Section.module.css'
import { Told } from '../messages/Told'

type SectionProps = {
  title: string
  /** Beside the title. */
  badge?: ReactNode
  /** At the end of the title's line. */
  aside?: ReactNode
  children: ReactNode
}

/** A section with a heading; inside a {@link FoldContext} the heading folds it. */
export function Section({ title, badge, aside, children }: SectionProps) {
  const titleId = useId()
  const fold = use(FoldContext)
  const isPrinting = usePrinting()
  const isOpen = !fold?.isFolded || isPrinting
  return (
    <section className="shape-block" aria-labelledby={titleId}>
      <div
        className={`shape-block-head ${(fold && styles.foldable) ?? ''} ${isOpen ? '' : (styles.folded ?? '')}`}
      >
        <h2 className={styles.title} id={titleId}>
          {fold ? <Toggle fold={fold}>{title}</Toggle> : title}
        </h2>
        {badge}
        {isOpen && aside && <div className={styles.aside}>{aside}</div>}
      </div>
      {fold?.note && (
        <p className={styles.note}>
          <Told>{fold.note}</Told>
        </p>
      )}
      {isOpen && children}
    </section>
  )
}

function Toggle({ fold, children }: { fold: Fold; children: string }) {
  return (
    <button
      type="button"
      className={styles.toggle}
      aria-expanded={!fold.isFolded}
      onClick={fold.onToggle}
    >
      {children}
      <ChevronDown className={styles.chevron} size={16} aria-hidden />
    </button>
  )
}
