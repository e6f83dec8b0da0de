import { useMemo } from 'react'
import { LeadField } from '../../card/field/LeadField'
import { CardDataContext } from '../../card/shared/CardData'
import { useI18n } from '../../i18n/I18n'
import { leadName } from '../../lead/derive/leadName'
import { readDirectories } from '../../lead/directories/readDirectories'
import { useDirectoriesQuery } from '../../lead/directories/useDirectoriesQuery'
import type { Lead } from '../../lead/model/Lead'
import { usePortalIdentity } from '../../portal/identity/usePortalIdentity'
import { textOf } from '../../rest/Read'
import { Button } from '../../ui/controls/Button'
import { Badge } from '../../ui/surfaces/Badge'
import { Notice } from '../../ui/messages/Notice'
import { ScreenHead } from '../shared/ScreenHead'
import styles from './LeadChoice.module.css'

type LeadChoiceProps = {
  /** Why it is these leads. */
  title: string
  leads: readonly Lead[]
  /** Whether some of them may be missing because a part could not be read. */
  isPartial: boolean
  onRetry: () => void
  onChoose: (id: number) => void
}

/** The short list of the leads that a call or chat may be about. */
export function LeadChoice({ title, leads, isPartial, onRetry, onChoose }: LeadChoiceProps) {
  const { t, locale } = useI18n()
  const { data: fetched } = useDirectoriesQuery(usePortalIdentity())
  const data = useMemo(
    () => ({
      directories: fetched && readDirectories(fetched.wire),
      relations: undefined,
      custom: [],
      isPending: false,
      zone: undefined,
      country: undefined,
      changed: new Set<string>(),
    }),
    [fetched],
  )
  return (
    <main className={styles.screen}>
      <ScreenHead title={title}>{null}</ScreenHead>
      {isPartial && (
        <Notice action={<Button onClick={onRetry}>{t('app.tryAgain')}</Button>}>
          {t('related.partial')}
        </Notice>
      )}
      <CardDataContext value={data}>
        <ul className={styles.list}>
          {leads.map((lead) => (
            <li key={lead.id}>
              <button type="button" className={styles.lead} onClick={() => onChoose(lead.id)}>
                <span className={styles.title} dir="auto">
                  {textOf(lead.title) ?? t('lead.untitled', { id: lead.id })}
                </span>
                <span className={styles.facts}>
                  {lead.stageId !== null && (
                    <Badge>
                      <LeadField lead={lead} name="stageId" />
                    </Badge>
                  )}
                  {[leadName(lead, undefined, locale), textOf(lead.companyTitle)]
                    .filter(Boolean)
                    .map((name) => (
                      <bdi key={name}>{name}</bdi>
                    ))}
                  {lead.createdAt !== null && <LeadField lead={lead} name="createdAt" />}
                </span>
              </button>
            </li>
          ))}
        </ul>
      </CardDataContext>
    </main>
  )
}
