import { memo, type ComponentProps } from 'react'
import { useI18n } from '../../i18n/I18n'
import { leadHref } from '../../portal/openLead'
import styles from './Results.module.css'
import { QueueList } from './QueueList'

type ResultsProps = Omit<ComponentProps<typeof QueueList>, 'onTop' | 'children'> & {
  /** What was typed, as the id of a lead; null when it is none. */
  typedId: number | null
}

/**
 * The list, and the lead whose id was typed, whether or not it is in the list. Memoised: the list may have thousands of
 * rows, and the page is rendered with each letter that is typed.
 */
export const Results = memo(function Results({ typedId, ...list }: ResultsProps) {
  const { t } = useI18n()
  const isListed = typedId === null || list.rows.some(({ lead }) => lead.id === typedId)
  return (
    <QueueList {...list} onTop={focusSearch}>
      {!isListed && (
        <li className={styles.typed}>
          <a href={leadHref(typedId)}>{t('picker.openId', { id: typedId })}</a>
        </li>
      )}
    </QueueList>
  )
})

function focusSearch(): void {
  document.querySelector<HTMLElement>('[type=search]')?.focus()
}
