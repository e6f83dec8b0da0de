import { useId, useMemo } from 'react'
import { joinSentences } from '../../format/language/joinSentences'
import { useI18n } from '../../i18n/I18n'
import type { Stage } from '../../lead/model/Directories'
import { readStages } from '../../lead/directories/readStages'
import { useDirectoriesQuery } from '../../lead/directories/useDirectoriesQuery'
import { usePortalIdentity } from '../../portal/identity/usePortalIdentity'
import { optionsLimit, weightOf } from '../../settings/appOptionsQuery'
import { hintOption, type HintsByStage } from '../../settings/stageHints'
import { useSaveStageHints } from '../../settings/save/useSaveStageHints'
import { Button } from '../../ui/controls/Button'
import { Muted } from '../../ui/surfaces/Muted'
import { Section } from '../../ui/surfaces/Section'
import { Skeleton } from '../../ui/surfaces/Skeleton'
import { Told } from '../../ui/messages/Told'
import { useFailureText } from '../shared/useFailureText'
import { SaveStatus } from './SaveStatus'
import { SettingsForm } from './SettingsForm'
import { StageHintField } from './StageHintField'
import { useHintDrafts } from './useHintDrafts'

/** The form with one line of advice for each stage, which the card shows to whoever works on a lead in it. */
export function StageHints() {
  const { t } = useI18n()
  const failureText = useFailureText()
  const { data: fetched } = useDirectoriesQuery(usePortalIdentity())
  const stages = useMemo(() => (fetched ? readStages(fetched.wire.stages) : undefined), [fetched])
  const saving = useSaveStageHints()
  const { options, presentHint } = saving
  const drafts = useHintDrafts(options.data && presentHint)
  return (
    <Section title={t('settings.hints')}>
      {options.error && !options.isFetching ? (
        <p>
          <Told>{t('settings.hintsUnread', { reason: failureText(options.error) })}</Told>{' '}
          <Button onClick={() => void options.refetch({ cancelRefetch: false })}>
            {t('app.tryAgain')}
          </Button>
        </p>
      ) : !stages || !options.data ? (
        <Skeleton width={220} />
      ) : (
        <StageHintsForm stages={stages} saving={saving} drafts={drafts} />
      )}
    </Section>
  )
}

type StageHintsFormProps = {
  stages: readonly Stage[]
  saving: ReturnType<typeof useSaveStageHints>
  drafts: ReturnType<typeof useHintDrafts>
}

/** A line to type into for each stage, with the room that the portal leaves for all of them. */
function StageHintsForm({ stages, saving, drafts }: StageHintsFormProps) {
  const { t, locale } = useI18n()
  const limitId = useId()
  const { present, presentHint, save, state, found } = saving
  const { draft, changed, change } = drafts
  const weight = weightOf(
    new Map([
      ...present,
      ...[...changed].map(([stage, hint]) => [hintOption(stage), hint] as const),
    ]),
  )
  const isTooMuch = weight > optionsLimit
  const foundText = (hints: HintsByStage): string => {
    const sentences = [...hints].map(([code, hint]) => {
      const stage = stages.find((one) => one.code === code)?.name ?? code
      return t('settings.hintFound', { stage, hint })
    })
    return t('settings.failed', { reason: joinSentences(sentences, locale) })
  }
  return (
    <SettingsForm
      actions={
        <>
          <Button
            look="primary"
            disabled={state.kind === 'saving' || isTooMuch || changed.size === 0}
            onClick={() => save(changed)}
          >
            {t('settings.saveHints')}
          </Button>
          {found ? (
            <Told className="shape-alert">{foundText(found)}</Told>
          ) : (
            <SaveStatus state={state} onRetry={() => save(changed)} />
          )}
        </>
      }
    >
      <p>{t('settings.hintsText')}</p>
      {stages.map((stage) => (
        <StageHintField
          key={stage.code}
          stage={stage.name}
          text={draft.get(stage.code) ?? presentHint(stage.code)}
          limit={isTooMuch ? limitId : undefined}
          onChange={(text) => change(stage.code, text)}
        />
      ))}
      {isTooMuch ? (
        <p id={limitId}>
          <Told>{t('settings.hintsTooMuch', { count: weight - optionsLimit })}</Told>
        </p>
      ) : (
        <Muted>{t('settings.hintsRoom', { count: optionsLimit - weight })}</Muted>
      )}
    </SettingsForm>
  )
}
