import type { ReactNode, RefCallback } from 'react'
import { useI18n } from '../../i18n/I18n'
import type { Translate } from '../../i18n/catalogs/messages'
import type { Lead } from '../../lead/model/Lead'
import { Button } from '../../ui/controls/Button'
import { Told } from '../../ui/messages/Told'
import { leadPath } from '../shared/element/elementPath'
import { PortalLink } from '../shared/element/PortalLink'
import { writeFailure } from '../shared/writeFailure'
import { LossReason } from './loss/LossReason'
import { UnsavedReason } from './loss/UnsavedReason'
import type { StageMove, useStageMove } from './useStageMove'

type News = Extract<StageMove, { state: 'moving' | 'moved' | 'movedOn' | 'failed' }>

type MoveNewsProps = {
  lead: Lead
  actions: ReturnType<typeof useStageMove>
  move: News
  /** The button that starts another move. */
  moveButton: ReactNode
  first: RefCallback<HTMLElement>
}

/** How a move goes or went, and what can be done about it; beside it, why the lead is lost. */
export function MoveNews({ lead, actions, move, moveButton, first }: MoveNewsProps) {
  const { t } = useI18n()
  return (
    <>
      <Told className={move.state === 'failed' ? 'shape-alert' : undefined}>
        {newsText(move, t)}
      </Told>
      <LossReason lead={lead} />
      {move.state === 'moved' && (
        <>
          {!move.isReasonKept && <UnsavedReason reason={move.done.reason ?? ''} />}
          <Button ref={first} look="soft" onClick={() => actions.undo(move.done)}>
            {t('stage.undo')}
          </Button>
          {!move.isReasonKept && moveButton}
        </>
      )}
      {move.state === 'movedOn' && moveButton}
      {move.state === 'failed' && <FailedMove {...{ lead, actions, move, first }} />}
    </>
  )
}

type FailedMoveProps = Omit<MoveNewsProps, 'move' | 'moveButton'> & {
  move: Extract<News, { state: 'failed' }>
}

/** What can be done about a move that failed. */
function FailedMove({ lead, actions, move, first }: FailedMoveProps) {
  const { t } = useI18n()
  const { isUnclear, isLasting, canRepeat } = move.failure
  return (
    <>
      {move.reason !== '' && !isUnclear && <UnsavedReason reason={move.reason} />}
      {canRepeat && (
        <Button ref={first} onClick={actions.retry}>
          {t('app.tryAgain')}
        </Button>
      )}
      <PortalLink ref={canRepeat ? undefined : first} path={leadPath(lead.id)} look="plain">
        {t('stage.openCard')}
      </PortalLink>
      {!isLasting && <Button onClick={actions.cancel}>{t('stage.cancel')}</Button>}
    </>
  )
}

function newsText(move: News, t: Translate): string {
  const stage = move.stage.name
  switch (move.state) {
    case 'moving':
      return t('stage.moving', { stage })
    case 'moved':
      return t('stage.moved', { stage })
    case 'movedOn':
      return t('stage.movedOn', { stage, next: move.next.name })
    case 'failed': {
      const params = { stage, reason: writeFailure(move.failure.reason, t) }
      return move.failure.isUnclear ? t('stage.unclear', params) : t('stage.failed', params)
    }
  }
}
