import type { RefCallback } from 'react'
import { useI18n } from '../../i18n/I18n'
import type { Stage } from '../../lead/model/Directories'
import type { Lead } from '../../lead/model/Lead'
import { Button } from '../../ui/controls/Button'
import { Question } from '../../ui/surfaces/Question'
import { Told } from '../../ui/surfaces/Told'
import { leadPath } from '../shared/element/elementPath'
import { PortalLink } from '../shared/element/PortalLink'
import { LossQuestion } from './loss/LossQuestion'
import { LossReason } from './loss/LossReason'
import { UnsavedReason } from './loss/UnsavedReason'
import styles from './StageLineContent.module.css'
import { StageList } from './step/StageList'
import { StageStanding } from './StageStanding'
import type { useStageMove } from './useStageMove'
import { writeFailure } from '../shared/writeFailure'

export type StageLineProps = {
  lead: Lead
  /** All stages; none where the lead cannot be moved. */
  stages: readonly Stage[]
  current: Stage
  actions: ReturnType<typeof useStageMove>
}

type ContentProps = StageLineProps & {
  /** Gets the first control, which the focus goes on to. */
  first: RefCallback<HTMLElement>
}

/** The texts and controls of the line in each state of a move. */
export function StageLineContent({ lead, stages, current, actions, first }: ContentProps) {
  const { t } = useI18n()
  const { move, choose, lose, undo, retry, ask, cancel } = actions
  const cancelButton = <Button onClick={cancel}>{t('stage.cancel')}</Button>
  const moveButton = stages.length > 0 && (
    <Button ref={first} onClick={ask} data-shortcut="move">
      {t('stage.move')}
    </Button>
  )
  switch (move.state) {
    case 'idle':
      return (
        <div className={styles.line}>
          <StageStanding lead={lead} />
          {moveButton}
        </div>
      )
    case 'choosing':
      return (
        <Question className={styles.line} label={t('stage.askWhere')} onLeave={cancel}>
          <span>{t('stage.askWhere')}</span>
          {cancelButton}
          <StageList stages={stages} current={current} onChoose={choose} onLeave={cancel} />
        </Question>
      )
    case 'confirming':
      return move.stage.meaning === 'won' ? (
        <Question className={styles.line} label={t('stage.askWon')} onLeave={cancel}>
          <span>{t('stage.askWon')}</span>
          <PortalLink ref={first} path={leadPath(lead.id)} look="primary" onOpen={cancel}>
            {t('stage.openCard')}
          </PortalLink>
          {cancelButton}
        </Question>
      ) : (
        <LossQuestion
          leadId={lead.id}
          stage={move.stage}
          present={actions.reasonBefore}
          onLose={(reason) => lose(move.stage, reason)}
          onCancel={cancel}
          first={first}
        />
      )
    case 'moving':
      return (
        <div className={styles.line}>
          <Told>{t('stage.moving', { stage: move.stage.name })}</Told>
        </div>
      )
    case 'moved':
      return (
        <div className={styles.line}>
          <Told>{t('stage.moved', { stage: move.stage.name })}</Told>
          <LossReason lead={lead} />
          {!move.isReasonKept && <UnsavedReason reason={move.done.reason ?? ''} />}
          <Button ref={first} look="soft" onClick={() => undo(move.done)}>
            {t('stage.undo')}
          </Button>
          {!move.isReasonKept && moveButton}
        </div>
      )
    case 'movedOn':
      return (
        <div className={styles.line}>
          <Told>{t('stage.movedOn', { stage: move.stage.name, next: move.next.name })}</Told>
          <LossReason lead={lead} />
          {moveButton}
        </div>
      )
    case 'failed': {
      const { reason, isUnclear, isLasting, canRepeat } = move.failure
      const params = { stage: move.stage.name, reason: writeFailure(reason, t) }
      return (
        <div className={styles.line}>
          <Told className="shape-alert">
            {isUnclear ? t('stage.unclear', params) : t('stage.failed', params)}
          </Told>
          <LossReason lead={lead} />
          {move.reason !== '' && !isUnclear && <UnsavedReason reason={move.reason} />}
          {canRepeat && (
            <Button ref={first} onClick={retry}>
              {t('app.tryAgain')}
            </Button>
          )}
          <PortalLink ref={canRepeat ? undefined : first} path={leadPath(lead.id)} look="plain">
            {t('stage.openCard')}
          </PortalLink>
          {!isLasting && cancelButton}
        </div>
      )
    }
  }
}
