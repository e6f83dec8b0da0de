import { useRef, useState, type ReactNode } from 'react'
import { useI18n } from '../../i18n/I18n'
import { Button } from '../../ui/controls/Button'
import { useGrowing } from '../../ui/hooks/useGrowing'
import { usePrinting } from '../../ui/hooks/usePrinting'
import { useLateLines } from './LateLines'
import styles from './FoldedList.module.css'

type FoldedListProps<Item> = {
  items: readonly Item[]
  /** The number of items shown before "Show more". */
  limit: number
  children: (shown: readonly Item[]) => ReactNode
}

/** The first items of a long list, and a button that shows the rest. */
export function FoldedList<Item>({ items, limit, children }: FoldedListProps<Item>) {
  const { t } = useI18n()
  const [open, setOpen] = useState(false)
  const box = useRef<HTMLDivElement>(null)
  const lines = useLateLines()
  // A button for a single item would take as much space as the item.
  const isLong = items.length > limit + 1
  const isPrinting = usePrinting()
  const drawn = useGrowing(open || !isLong ? items.length : limit)
  const shown = isPrinting ? items.length : drawn
  return (
    <div ref={box}>
      {children(shown < items.length ? items.slice(0, shown) : items)}
      {isLong && !open && (
        <p className={styles.more}>
          <Button
            onClick={() => {
              if (typeof lines === 'object') lines.module.focusNextRow(box.current)
              setOpen(true)
            }}
          >
            {t('action.showAll', { count: items.length - limit })}
          </Button>
        </p>
      )}
    </div>
  )
}
