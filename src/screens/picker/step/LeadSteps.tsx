import { ArrowLeft, ArrowRight, List } from 'lucide-react'
import { useEffect, useLayoutEffect, useRef } from 'react'
import { isTyping } from '../../../card/shortcuts/isTyping'
import { useI18n } from '../../../i18n/I18n'
import type { Queue } from '../../../lead/queue/useQueue'
import { replaceLead } from '../../../portal/openLead'
import { findShortcutControl } from '../../../ui/controls/shortcut'
import { Button, IconButton } from '../../../ui/controls/Button'
import styles from './LeadSteps.module.css'
import { useCardFocus } from '../focus/useCardFocus'
import { usePrefetchedLead } from './usePrefetchedLead'

type LeadStepsProps = {
  /** The open lead. */
  id: number
  queue: Pick<Queue, 'rows' | 'orderedIds' | 'query'>
  onClose: () => void
}

/**
 * Leads from an open lead back to the list, or to the previous and next lead in it, also by the arrow keys; leads that
 * have dropped out of the list are passed over.
 */
export function LeadSteps({ id, queue: { rows, orderedIds, query }, onClose }: LeadStepsProps) {
  const { t } = useI18n()
  const left = new Set(rows?.map(({ lead }) => lead.id))
  // After a reload the open lead may not be in the list.
  const at = orderedIds.indexOf(id)
  const previous = orderedIds.slice(0, Math.max(0, at)).findLast((one) => left.has(one))
  const next = at < 0 ? undefined : orderedIds.slice(at + 1).find((one) => left.has(one))
  const { hasNextPage, isFetching, isError, fetchNextPage } = query

  const isLast = at >= 0 && next === undefined
  useEffect(() => {
    if (isLast && hasNextPage && !isFetching && !isError) void fetchNextPage()
  }, [isLast, hasNextPage, isFetching, isError, fetchNextPage])
  usePrefetchedLead(next)
  const bar = useRef<HTMLElement>(null)
  useLayoutEffect(() => {
    if (previous === undefined || next === undefined) leaveDisabled(bar.current)
  }, [previous, next])
  useCardFocus(id, bar)
  useEffect(() => {
    document.addEventListener('keydown', stepByArrow)
    return () => document.removeEventListener('keydown', stepByArrow)
  }, [])

  return (
    <nav ref={bar} className={styles.steps} aria-label={t('picker.leads')}>
      <Button onClick={onClose}>
        <List size={18} aria-hidden />
        {t('app.chooseAnother')}
      </Button>
      {at >= 0 && (
        <span className={styles.neighbours}>
          <IconButton
            label={t('shortcuts.previous')}
            icon={<ArrowLeft size={18} className={styles.arrow} />}
            disabled={previous === undefined}
            data-shortcut="previous"
            onClick={() => stepTo(previous)}
          />
          <IconButton
            label={t('shortcuts.next')}
            icon={<ArrowRight size={18} className={styles.arrow} />}
            disabled={next === undefined}
            data-shortcut="next"
            onClick={() => stepTo(next)}
          />
        </span>
      )}
    </nav>
  )
}

/** Moves the focus from a button at the end of the list to the other one: a disabled button gets no keys. */
function leaveDisabled(bar: HTMLElement | null): void {
  const focused = document.activeElement
  if (!bar?.contains(focused) || !focused?.matches(':disabled')) return
  const neighbour = bar.querySelector<HTMLElement>('[data-shortcut]:enabled')
  const button = neighbour ?? bar.querySelector<HTMLElement>('button:enabled')
  button?.focus()
}

function stepTo(lead: number | undefined): void {
  if (lead !== undefined) replaceLead(lead)
}

/** Parts of the card in which the arrow keys move already. */
const arrowKeepers =
  '[role=toolbar], [role=listbox], [role=tablist], [role=radiogroup], [role=slider]'

function stepByArrow(event: KeyboardEvent): void {
  const { key, target, ctrlKey, metaKey, altKey, shiftKey, repeat } = event
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return
  if (ctrlKey || metaKey || altKey || shiftKey || repeat || event.defaultPrevented) return
  if (isTyping(target) || (target instanceof Element && target.closest(arrowKeepers))) return
  const isForward = (key === 'ArrowRight') !== (document.documentElement.dir === 'rtl')
  findShortcutControl(isForward ? 'next' : 'previous')?.click()
}
