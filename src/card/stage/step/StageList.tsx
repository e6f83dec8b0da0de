import { Check } from 'lucide-react'
import { useI18n } from '../../../i18n/I18n'
import type { Stage } from '../../../lead/model/Directories'
import type { StageMeaning } from '../../../lead/model/StageMeaning'
import { ListBox } from '../../../ui/choices/ListBox'
import styles from './StageList.module.css'
import { stageColor } from './stageColor'

type StageListProps = {
  /** All stages, in the administrator's order. */
  stages: readonly Stage[]
  current: Stage
  onChoose: (stage: Stage) => void
  onLeave: () => void
}

const meanings: readonly StageMeaning[] = ['running', 'won', 'lost']

/** All stages to choose from in the colours of the path, won and lost ones apart, the present one marked. */
export function StageList({ stages, current, onChoose, onLeave }: StageListProps) {
  const { t } = useI18n()
  const groups = meanings
    .map((meaning) => ({
      label: t(`lead.meaning.${meaning}`),
      options: stages
        .filter((stage) => stage.meaning === meaning)
        .map((stage) => ({
          key: stage.code,
          text: stage.name,
          content: (
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
          ),
        })),
    }))
    .filter(({ options }) => options.length > 0)
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
