import type { RefCallback } from 'react'
import { useI18n } from '../../i18n/I18n'
import type { Stage } from '../../lead/model/Directories'
import type { Lead } from '../../lead/model/Lead'
import { Button } from '../../ui/controls/Button'
import { Question } from '../../ui/messages/Question'
import { leadPath } from '../shared/element/elementPath'
import { PortalLink } from '../shared/element/PortalLink'
import { LossQuestion } from './loss/LossQuestion'
import { StageList } from './step/StageList'
import type { StageMove, useStageMove } from './useStageMove'

type MoveQuestionProps = {
  lead: Lead
  stages: readonly Stage[]
  current: Stage
  actions: ReturnType<typeof useStageMove>
  move: Extract<StageMove, { state: 'choosing' | 'confirming' }>
  first: RefCallback<HTMLElement>
  /** The look of the line that a question of one line stands in. */
  className: string | undefined
}

/** What is asked before a move: where to, or why the lead is lost; a lead is won in the portal's own card. */
export function MoveQuestion(props: MoveQuestionProps) {
  const { lead, stages, current, actions, move, first, className } = props
  const { t } = useI18n()
  const { choose, lose, reasonBefore, cancel } = actions
  const cancelButton = <Button onClick={cancel}>{t('stage.cancel')}</Button>
  if (move.state === 'choosing') {
    return (
      <Question className={className} label={t('stage.askWhere')} onLeave={cancel}>
        <span>{t('stage.askWhere')}</span>
        {cancelButton}
        <StageList stages={stages} current={current} onChoose={choose} onLeave={cancel} />
      </Question>
    )
  }
  if (move.stage.meaning === 'won') {
    return (
      <Question className={className} label={t('stage.askWon')} onLeave={cancel}>
        <span>{t('stage.askWon')}</span>
        <PortalLink ref={first} path={leadPath(lead.id)} look="primary" onOpen={cancel}>
          {t('stage.openCard')}
        </PortalLink>
        {cancelButton}
      </Question>
    )
  }
  return (
    <LossQuestion
      leadId={lead.id}
      stage={move.stage}
      present={reasonBefore}
      onLose={(reason) => lose(move.stage, reason)}
      onCancel={cancel}
      first={first}
    />
  )
}
