import { StageMark } from '../../../card/shared/StageMark'
import { stageColor } from '../../../card/stage/step/stageColor'
import { stageGroups } from '../../../card/stage/step/stageGroups'
import { useI18n } from '../../../i18n/I18n'
import { anyStage, type ListView } from '../../../lead/list/ListView'
import type { Stage } from '../../../lead/model/Directories'
import { Select } from '../../../ui/choices/Select'

type StageFilterProps = {
  view: ListView
  onView: (view: ListView) => void
  /** Whether a text is looked for, in leads of every stage. */
  isSearch: boolean
  /** Whether the list has leads in progress alone. */
  isOpenOnly: boolean
  /** Undefined until they have come. */
  stages: readonly Stage[] | undefined
}

/** The key of the entry without a stage, which no stage can have. */
const noStage = ''

/** The stage of the list: all in progress, all, or one in the colour that it has in the portal. */
export function StageFilter({ view, onView, isSearch, isOpenOnly, stages }: StageFilterProps) {
  const { t } = useI18n()
  const all = isSearch
    ? [{ key: noStage, text: t('picker.allStages') }]
    : [
        { key: noStage, text: t('lead.meaning.running') },
        ...(isOpenOnly ? [] : [{ key: anyStage, text: t('picker.allStages') }]),
      ]
  const isAny = view.stage === null || (isSearch && view.stage === anyStage)
  const chosen = isAny ? noStage : (view.stage ?? noStage)
  const known = stages ?? []
  // The address may name another one, which rules out every lead: it has to be seen.
  const offered = isOpenOnly
    ? known.filter(({ code, meaning }) => meaning === 'running' || code === chosen)
    : known
  const keys = new Set([...all.map(({ key }) => key), ...offered.map(({ code }) => code)])
  const unlisted = stages && !keys.has(chosen) ? [{ key: chosen, text: chosen }] : []
  const groups = stageGroups(offered, t, (stage) => (
    <StageMark name={stage.name} color={stageColor(stage)} />
  ))
  return (
    <Select
      label={t('field.stageId')}
      selected={chosen}
      onChoose={(key) => onView({ ...view, stage: key === noStage ? null : key })}
      groups={[{ options: [...all, ...unlisted] }, ...groups]}
      isWaiting={stages === undefined}
    />
  )
}
