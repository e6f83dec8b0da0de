import type { RefCallback } from 'react'
import { useI18n } from '../../i18n/I18n'
import type { Stage } from '../../lead/model/Directories'
import type { Lead } from '../../lead/model/Lead'
import { Button } from '../../ui/controls/Button'
import { MoveNews } from './MoveNews'
import { MoveQuestion } from './MoveQuestion'
import styles from './StageLineContent.module.css'
import { StageStanding } from './StageStanding'
import type { useStageMove } from './useStageMove'

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

/** The line in each state of a move: how the lead stands, what is asked, or how a move goes. */
export function StageLineContent({ lead, stages, current, actions, first }: ContentProps) {
  const { t } = useI18n()
  const { move, ask } = actions
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
    case 'confirming':
      return (
        <MoveQuestion
          {...{ lead, stages, current, actions, move, first }}
          className={styles.line}
        />
      )
    case 'moving':
    case 'moved':
    case 'movedOn':
    case 'failed':
      return (
        <div className={styles.line}>
          <MoveNews {...{ lead, actions, move, moveButton, first }} />
        </div>
      )
  }
}
