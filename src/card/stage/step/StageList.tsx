import { Check } from 'lucide-react'
import { useI18n } from '../../../i18n/I18n'
import type { Stage } from '../../../lead/model/Directories'
import { ListBox } from '../../../ui/choices/ListBox'
import styles from './StageList.module.css'
import { stageColor } from './stageColor'
import { stageGroups } from './stageGroups'

type StageListProps = {
  /** All stages, in the administrator's order. */
  stages: readonly Stage[]
  current: Stage
  onChoose: (stage: Stage) => void
  onLeave: () => void
}

/** All stages to choose from in the colours of the path, won and lost ones apart, the present one marked. */
export function StageList({ stages, current, onChoose, onLeave }: StageListProps) {
  const { t } = useI18n()
  const groups = stageGroups(stages, t, (stage) => (
    <>
      <span className={styles.color} style={{ background: stageColor(stage) }} />
      <bdi className={styles.name}>{stage.name}</bdi>
      {stage.code === current.code && (
        <span className={styles.here}>
          <Check size={16} aria-hidden />
          {t('stage.here')}
        </span>
      )}
    </>
  ))
  const choose = (code: string): void => {
    const stage = stages.find((one) => one.code === code)
    if (!stage || code === current.code) onLeave()
    else onChoose(stage)
  }
  return (
    <ListBox
      label={t('stage.askWhere')}
      groups={groups}
      selected={current.code}
      onChoose={choose}
      onLeave={onLeave}
      takesFocus
    />
  )
}
