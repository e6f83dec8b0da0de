import { numberFormat } from '../../format/language/numberFormat'
import { useI18n } from '../../i18n/I18n'
import { anyStage, isWork, usualOrder, type ListView, type Preset } from '../../lead/list/ListView'
import { writeListView } from '../../lead/list/ListView'
import { listHref } from '../../portal/openLead'
import type { Queue } from '../../lead/queue/useQueue'
import styles from './PresetLinks.module.css'

type PresetLinksProps = {
  view: ListView
  queue: Pick<Queue, 'counts' | 'workCounts' | 'progress' | 'directories'>
  /** Whether the leads of a search are shown in place of a list. */
  isSearch: boolean
  /** Runs when a list is chosen, perhaps the present one. */
  onChoose: () => void
}

const lists = ['today', 'mine', 'all'] as const
const works = ['today', 'overdue', 'due', 'new', 'unplanned'] as const

/** The ready-made lists with the number of leads in each; every one is a link that survives a reload. */
export function PresetLinks({ view, queue, isSearch, onChoose }: PresetLinksProps) {
  const { t } = useI18n()
  const { counts, workCounts, progress } = queue
  const isOpenEnded = progress !== undefined && !progress.isComplete
  const present = isWork(view) ? 'today' : view.preset
  const isFinal = queue.directories?.stages.some(
    ({ code, meaning }) => code === view.stage && meaning !== 'running',
  )
  const linkTo = (preset: Preset): string => {
    // In the day's work there is no closed lead, which a filter for one would hide.
    const stage = isWork({ preset }) && (isFinal || view.stage === anyStage) ? null : view.stage
    return listHref(
      writeListView({ ...view, preset, stage, person: null, order: usualOrder(preset) }),
    )
  }
  // A part of the day's work is still the work of the person chosen.
  const partOf = (preset: Preset): string => listHref(writeListView({ ...view, preset }))
  return (
    <nav className={styles.nav} aria-label={t('picker.leads')}>
      <ul className={styles.lists}>
        {lists.map((preset) => (
          <li key={preset}>
            <a
              className={styles.list}
              href={linkTo(preset)}
              aria-current={!isSearch && preset === present ? 'page' : undefined}
              onClick={onChoose}
            >
              {t(`list.${preset}`)}{' '}
              {preset === 'today' ? (
                <Count count={workCounts?.today} isOpenEnded={isOpenEnded} />
              ) : (
                <Count count={counts?.[preset]} />
              )}
            </a>
          </li>
        ))}
      </ul>
      {isWork(view) && !isSearch && (
        <ul className={styles.works}>
          {works.map((work) => (
            <li key={work}>
              <a
                className={styles.work}
                href={partOf(work)}
                aria-current={work === view.preset ? 'page' : undefined}
              >
                {t(work === 'today' ? 'list.everything' : `list.${work}`)}{' '}
                <Count count={workCounts?.[work]} isOpenEnded={isOpenEnded} />
              </a>
            </li>
          ))}
        </ul>
      )}
    </nav>
  )
}

type CountProps = {
  /** Nothing is shown while it is unknown. */
  count: number | null | undefined
  /** Whether there may be more. */
  isOpenEnded?: boolean
}

function Count({ count, isOpenEnded = false }: CountProps) {
  const { locale } = useI18n()
  if (count === null || count === undefined) return null
  return (
    <span className={styles.count}>
      {numberFormat(locale).format(count)}
      {isOpenEnded && '+'}
    </span>
  )
}
