import { valueOf } from '../../rest/Read'
import { formatDuration } from '../../format/time/duration'
import { useI18n } from '../../i18n/I18n'
import type { Stage } from '../../lead/model/Directories'
import { currentStage } from '../../lead/derive/currentStage'
import type { Lead } from '../../lead/model/Lead'
import { useIsClosed } from '../../lead/useIsClosed'
import { stageTimes, type StageTime } from '../../lead/derive/stageTimes'
import { useSharedSettings } from '../../settings/useSettings'
import { useMedia } from '../../ui/hooks/useMedia'
import { useNow } from '../../ui/hooks/useNow'
import { useCardData } from '../shared/CardData'
import { useCardLayout } from '../shared/CardLayout'
import { OwnerLine } from '../owner/OwnerLine'
import { LeadField } from '../field/LeadField'
import { StageLine } from './StageLine'
import styles from './StagePath.module.css'
import { StageStep } from './step/StageStep'
import { useStageMove } from './useStageMove'
import { useSurroundings } from '../shared/useSurroundings'

/** The stages in the administrator's order, the current one marked, with controls to move the lead. */
export function StagePath({ lead }: { lead: Lead }) {
  const { t } = useI18n()
  const { directories } = useCardData()
  // Reserves the height while the stages load, so that nothing below shifts.
  if (!directories) {
    return (
      <div className="shape-stages" role="group" aria-label={t('lead.stagePath')}>
        <LeadField lead={lead} name="stageId" />
      </div>
    )
  }
  const current = currentStage(lead, directories)
  if (!current) return <HeaderOwner lead={lead} />
  return <KnownPath lead={lead} current={current} stages={directories.stages} />
}

/**
 * Taking the lead over; on a phone it is folded with the facts, in a call it stands with the responsible person, below
 * what is needed while talking.
 */
function HeaderOwner({ lead }: { lead: Lead }) {
  const isFolded = useMedia('phone')
  return useCardLayout() === 'call' || isFolded ? null : <OwnerLine lead={lead} />
}

type KnownPathProps = { lead: Lead; current: Stage; stages: readonly Stage[] }

function KnownPath({ lead, current, stages }: KnownPathProps) {
  const { t, locale } = useI18n()
  const now = useNow()
  const { surroundings } = useSurroundings(lead)
  const actions = useStageMove(lead, current)
  const { move } = actions
  // Optimistic: shows the target stage while the move is sent; a refusal reverts it.
  const shown = move.state === 'moving' ? move.stage : current
  const path = pathTo(shown, stages)
  const position = path.indexOf(shown)
  const since = valueOf(lead.movedAt)
  const times = stageTimes(surroundings?.steps ?? [], { stage: current.code, since }, now)
  const { mayMoveStages } = useSharedSettings()
  const isClosed = useIsClosed(lead.id)
  // Only the portal's own card can reopen a converted lead. The user may lack the right to move it, may have lost it by
  // handing it over, and the administrator can switch moving off.
  const canMove = mayMoveStages && current.meaning !== 'won' && !actions.isBarred && !isClosed
  const timeHint = (time: StageTime | undefined, isCurrent: boolean): string | undefined => {
    if (time === undefined) return undefined
    if (time.total !== time.last) {
      return t('stage.total', { time: formatDuration(time.total, locale) })
    }
    return isCurrent ? t('stage.for', { time: formatDuration(time.last, locale) }) : undefined
  }
  return (
    <>
      <ol className={styles.path} aria-label={t('lead.stagePath')}>
        {path.map((stage, index) => {
          const time = times.get(stage.code)
          return (
            <StageStep
              key={stage.code}
              stage={stage}
              state={index === position ? 'current' : time && index < position ? 'passed' : 'ahead'}
              time={time === undefined ? '' : formatDuration(time.last, locale)}
              timeHint={timeHint(time, index === position)}
              {...(canMove && { onChoose: () => actions.choose(stage) })}
            />
          )
        })}
      </ol>
      <div className={styles.lines}>
        <StageLine lead={lead} stages={canMove ? stages : []} current={current} actions={actions} />
        <HeaderOwner lead={lead} />
      </div>
    </>
  )
}

/** The stages in progress and one final stage: the lead's own if it is closed, else success. */
function pathTo(current: Stage, stages: readonly Stage[]): Stage[] {
  const running = stages.filter((stage) => stage.meaning === 'running')
  if (current.meaning !== 'running') return [...running, current]
  const success = stages.find((stage) => stage.meaning === 'won')
  return success ? [...running, success] : running
}
