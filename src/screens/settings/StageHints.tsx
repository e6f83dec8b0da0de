import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useId, useMemo } from 'react'
import { joinSentences } from '../../format/language/joinSentences'
import { useI18n } from '../../i18n/I18n'
import { readStages } from '../../lead/directories/readStages'
import { useDirectoriesQuery } from '../../lead/directories/useDirectoriesQuery'
import { usePortalIdentity } from '../../portal/identity/usePortalIdentity'
import { appOptionsQuery, optionsLimit, weightOf } from '../../settings/appOptionsQuery'
import { areThere, hintIn, saveStageHints } from '../../settings/save/saveStageHints'
import { hintOption, keepSavedHints, type StageHints as Hints } from '../../settings/stageHints'
import { saveStateOf } from '../../settings/save/useEditableSettings'
import { useOvertaken } from '../../settings/save/useOvertaken'
import { Button } from '../../ui/controls/Button'
import { Muted } from '../../ui/surfaces/Muted'
import { Section } from '../../ui/surfaces/Section'
import { Skeleton } from '../../ui/surfaces/Skeleton'
import { Told } from '../../ui/surfaces/Told'
import { useFailureText } from '../shared/useFailureText'
import { SaveStatus } from './SaveStatus'
import { SettingsForm } from './SettingsForm'
import { StageHintField } from './StageHintField'
import { useHintDrafts } from './useHintDrafts'

const savingKey = ['hints']
const nothing: ReadonlyMap<string, unknown> = new Map()

/** The form with one line of advice for each stage, which the card shows to whoever works on a lead in it. */
export function StageHints() {
  const { t, locale } = useI18n()
  const limitId = useId()
  const failureText = useFailureText()
  const { data: fetched } = useDirectoriesQuery(usePortalIdentity())
  const stages = useMemo(() => (fetched ? readStages(fetched.wire.stages) : undefined), [fetched])
  const options = useQuery(appOptionsQuery())
  const queryClient = useQueryClient()
  const saving = useMutation({
    mutationKey: savingKey,
    mutationFn: ({ hints, seen }: { hints: Hints; seen: ReadonlyMap<string, unknown> }) =>
      saveStageHints(hints, seen),
    onSuccess: () => options.refetch(),
  })

  const present = options.data ?? nothing
  const presentHint = (stage: string): string => hintIn(present, stage)
  const { draft, changed, change } = useHintDrafts(options.data && presentHint)
  const weight = weightOf(
    new Map([
      ...present,
      ...[...changed].map(([stage, hint]) => [hintOption(stage), hint] as const),
    ]),
  )
  const isTooMuch = weight > optionsLimit
  const save = (): void => {
    // Also in the moment before React has disabled the button.
    if (queryClient.isMutating({ mutationKey: savingKey }) === 0)
      saving.mutate({ hints: changed, seen: present })
  }
  const { data } = saving
  const isFound = typeof data === 'object' && 'found' in data
  const outcome = isFound ? undefined : data
  const isOvertaken = useOvertaken(data === 'saved' ? saving.submittedAt : undefined, async () => {
    const hints = saving.variables?.hints ?? new Map<string, string>()
    const { data: now } = await options.refetch()
    if (!now || areThere(hints, now)) return null
    return () =>
      keepSavedHints(new Map([...hints.keys()].map((stage) => [stage, hintIn(now, stage)])))
  })
  const lost = [...(isOvertaken ? (saving.variables?.hints.keys() ?? []) : [])]
    .map((stage): [string, string] => [stage, presentHint(stage)])
    .filter(([, hint]) => hint !== '')
  const found = isFound ? data.found : lost.length > 0 ? new Map(lost) : null
  const foundText = (hints: Hints): string => {
    const sentences = [...hints].map(([code, hint]) => {
      const stage = stages?.find((one) => one.code === code)?.name ?? code
      return t('settings.hintFound', { stage, hint })
    })
    return t('settings.failed', { reason: joinSentences(sentences, locale) })
  }
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
        <SettingsForm
          actions={
            <>
              <Button
                look="primary"
                disabled={saving.isPending || isTooMuch || changed.size === 0}
                onClick={save}
              >
                {t('settings.saveHints')}
              </Button>
              {found ? (
                <Told className="shape-alert">{foundText(found)}</Told>
              ) : (
                <SaveStatus
                  state={
                    isOvertaken ? { kind: 'overtaken' } : saveStateOf({ ...saving, data: outcome })
                  }
                  onRetry={save}
                />
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
      )}
    </Section>
  )
}
