import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { appOptionsQuery } from '../appOptionsQuery'
import { keepSavedHints, type HintsByStage } from '../stageHints'
import { areThere, hintIn, saveStageHints } from './saveStageHints'
import { saveStateOf, type SaveState } from './useEditableSettings'
import { useOvertaken } from './useOvertaken'

const savingKey = ['hints']
const nothing: ReadonlyMap<string, unknown> = new Map()

type Sent = { hints: HintsByStage; seen: ReadonlyMap<string, unknown> }

/** The hints of the portal, and how to save some of them; the portal is looked at again after each save. */
export function useSaveStageHints() {
  const options = useQuery(appOptionsQuery())
  const queryClient = useQueryClient()
  const saving = useMutation({
    mutationKey: savingKey,
    mutationFn: ({ hints, seen }: Sent) => saveStageHints(hints, seen),
    onSuccess: () => options.refetch(),
  })
  const present = options.data ?? nothing
  const presentHint = (stage: string): string => hintIn(present, stage)
  const { data } = saving
  const sent: HintsByStage = saving.variables?.hints ?? new Map()
  const isFound = typeof data === 'object' && 'found' in data
  const isOvertaken = useOvertaken(data === 'saved' ? saving.submittedAt : undefined, async () => {
    const { data: now } = await options.refetch()
    if (!now || areThere(sent, now)) return null
    return () =>
      keepSavedHints(new Map([...sent.keys()].map((stage) => [stage, hintIn(now, stage)])))
  })
  const lost = [...(isOvertaken ? sent.keys() : [])]
    .map((stage): [string, string] => [stage, presentHint(stage)])
    .filter(([, hint]) => hint !== '')
  const state: SaveState = isOvertaken
    ? { kind: 'overtaken' }
    : saveStateOf({ ...saving, data: isFound ? undefined : data })
  return {
    options,
    /** All options of the app; none until they are read. */
    present,
    /** The hint that the portal has for a stage. */
    presentHint,
    save: (hints: HintsByStage): void => {
      // Also in the moment before React has disabled the button.
      if (queryClient.isMutating({ mutationKey: savingKey }) === 0)
        saving.mutate({ hints, seen: present })
    },
    state,
    /** What another administrator wrote for the same stages, before the save or in the same instant. */
    found: isFound ? data.found : lost.length > 0 ? new Map(lost) : null,
  }
}
