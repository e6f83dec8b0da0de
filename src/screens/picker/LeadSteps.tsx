import { ArrowLeft, ArrowRight, List } from 'lucide-react'
import { useEffect } from 'react'
import { useI18n } from '../../i18n/I18n'
import type { LeadList } from '../../lead/list/useLeadList'
import { replaceLead } from '../../portal/openLead'
import { Button, IconButton } from '../../ui/controls/Button'
import styles from './LeadSteps.module.css'

type LeadStepsProps = {
  /** The open lead. */
  id: number
  /** The list of leads; after a reload the open lead may not be in it. */
  found: LeadList
  onClose: () => void
}

/** Leads from an open lead back to the list, or to the previous and next lead in it. */
export function LeadSteps({ id, found: { list, leads }, onClose }: LeadStepsProps) {
  const { t } = useI18n()
  const index = leads?.findIndex((lead) => lead.id === id) ?? -1
  const previous = index < 0 ? undefined : leads?.[index - 1]
  const next = index < 0 ? undefined : leads?.[index + 1]
  const { hasNextPage, isFetching, isError, fetchNextPage } = list

  const isLast = index >= 0 && !next
  useEffect(() => {
    if (isLast && hasNextPage && !isFetching && !isError) void fetchNextPage()
  }, [isLast, hasNextPage, isFetching, isError, fetchNextPage])

  return (
    <nav className={styles.steps} aria-label={t('picker.leads')}>
      <Button onClick={onClose}>
        <List size={18} aria-hidden />
        {t('app.chooseAnother')}
      </Button>
      {index >= 0 && (
        <span className={styles.neighbours}>
          <IconButton
            label={t('picker.previous')}
            icon={<ArrowLeft size={18} className={styles.arrow} />}
            disabled={!previous}
            onClick={() => previous && replaceLead(previous.id)}
          />
          <IconButton
            label={t('picker.next')}
            icon={<ArrowRight size={18} className={styles.arrow} />}
            disabled={!next}
            onClick={() => next && replaceLead(next.id)}
          />
        </span>
      )}
    </nav>
  )
}
