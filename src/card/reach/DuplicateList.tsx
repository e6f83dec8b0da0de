import { useState } from 'react'
import { useI18n } from '../../i18n/I18n'
import { facesPage } from '../../lead/duplicates/facesQuery'
import type { DuplicateFace, DuplicateFaces, DuplicateRef } from '../../lead/model/Duplicates'
import { Button } from '../../ui/controls/Button'
import { useNewRows } from '../../ui/access/useNewRows'
import { Skeleton } from '../../ui/surfaces/Skeleton'
import styles from './DuplicateList.module.css'
import { DuplicateRow } from './DuplicateRow'
import { useFaces } from './useFaces'

type DuplicateListProps = { leadId: number; records: readonly DuplicateRef[] }

const fewRows = 5

/** Who else has the lead's contacts: the first few, and more on a click. */
export function DuplicateList({ leadId, records }: DuplicateListProps) {
  const { t } = useI18n()
  const [pages, setPages] = useState(0)
  const { box, expectMore } = useNewRows()
  const isShort = records.length <= fewRows + 1
  const shown = pages === 0 && !isShort ? fewRows : Math.max(1, pages) * facesPage
  const next = Math.min(records.length, (pages + 1) * facesPage)
  return (
    <div ref={box}>
      {Array.from({ length: Math.max(1, pages) }, (_page, page) => (
        <Page key={page} leadId={leadId} records={records} page={page} limit={shown} />
      ))}
      {next > shown && (
        <Button
          onClick={() => {
            expectMore()
            setPages(pages + 1)
          }}
        >
          {t('action.showAll', { count: next - shown })}
        </Button>
      )}
    </div>
  )
}

type PageProps = DuplicateListProps & { page: number; limit: number }

function Page({ leadId, records, page, limit }: PageProps) {
  const { t } = useI18n()
  const { data, isPending } = useFaces(leadId, records, page)
  if (isPending) return <Skeleton width="60%" />
  // By their ids when the names could not be read.
  const { faces, hidden, people }: DuplicateFaces = data ?? {
    faces: records.slice(page * facesPage, (page + 1) * facesPage).map(faceless),
    hidden: 0,
    people: new Map(),
  }
  return (
    <>
      <ul className={styles.list}>
        {faces.slice(0, limit).map((face) => (
          <DuplicateRow key={`${face.kind}:${face.id}`} face={face} people={people} />
        ))}
      </ul>
      {hidden > 0 && <p className={styles.hidden}>{t('duplicates.hidden', { count: hidden })}</p>}
    </>
  )
}

function faceless(record: DuplicateRef): DuplicateFace {
  return {
    ...record,
    name: null,
    stageId: null,
    isLost: false,
    lossReason: null,
    responsibleId: null,
    changedAt: null,
  }
}
