import { useState, type ReactNode } from 'react'
import { useI18n } from '../../i18n/I18n'
import { Button } from '../../ui/controls/Button'
import { useGrowing } from '../../ui/hooks/useGrowing'
import { useNewRows } from '../../ui/hooks/useNewRows'
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
  const { box, expectMore } = useNewRows()
  // A button for a single item would take as much space as the item.
  const isLong = items.length > limit + 1
  const shown = useGrowing(open || !isLong ? items.length : limit)
  return (
    <div ref={box}>
      {children(shown < items.length ? items.slice(0, shown) : items)}
      {isLong && !open && (
        <p className={styles.more}>
          <Button
            onClick={() => {
              expectMore()
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
