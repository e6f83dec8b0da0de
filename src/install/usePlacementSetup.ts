import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { handlerUrl } from './handlerUrl'
import { installationQuery, type Installation } from './installationQuery'
import { mainPlacement, placementCodes, type PlacementCode } from './placements'
import { isPlacementOffered, placementState, type PlacementState } from './placementState'
import { setPlacements, type PlacementFailures } from './setPlacements'

const noFailures: PlacementFailures = new Map()
const settingKey = ['placements']

/** The placements of the app as they are and as the person chose them, and a function that applies the choice. */
export function usePlacementSetup() {
  const queryClient = useQueryClient()
  const found = useQuery(installationQuery)
  const [choice, setChoice] = useState<ReadonlySet<PlacementCode>>()
  const handler = handlerUrl(window.location)
  const installation = found.data
  const wanted = choice ?? (installation ? standardChoice(installation) : new Set(placementCodes))

  const setting = useMutation({
    mutationKey: settingKey,
    mutationFn: async (now: Installation): Promise<PlacementFailures> => {
      // Otherwise the bindings after a partial failure would become the choice for the next attempt.
      setChoice(wanted)
      const failures = await setPlacements({ wanted, bindings: now.bindings, handler })
      // Shows the portal's bindings rather than the answers of the calls.
      await queryClient.invalidateQueries({ queryKey: installationQuery.queryKey })
      return failures
    },
  })
  const failures = setting.data ?? noFailures
  const stateOf = (placement: PlacementCode): PlacementState | null =>
    installation
      ? placementState({
          placement,
          isWanted: wanted.has(placement),
          installation,
          handler,
          failures,
        })
      : null

  return {
    installation,
    /** Why the placements could not be read; nullish where they could. */
    refusal: installation?.refusal ?? found.error,
    isReading: found.isFetching,
    read: () => void found.refetch({ cancelRefetch: false }),
    wanted,
    stateOf,
    choose: (placement: PlacementCode, isWanted: boolean): void => {
      const next = new Set(wanted)
      if (isWanted) next.add(placement)
      else next.delete(placement)
      setChoice(next)
      setting.reset()
    },
    isSetting: setting.isPending,
    /** Whether an attempt is finished, with or without failures. */
    isTried: setting.isSuccess || setting.isError,
    set: (): void => {
      // Also in the moment before React has disabled the button.
      if (queryClient.isMutating({ mutationKey: settingKey }) > 0) return
      if (installation) setting.mutate(installation)
    },
  }
}

/** The default choice: what is bound already; at the first installation everything that this portal offers. */
function standardChoice(installation: Installation): Set<PlacementCode> {
  const bound = new Set(installation.bindings.map(({ placement }) => placement))
  const isFirst = bound.size === 0
  return new Set(
    placementCodes.filter(
      (placement) =>
        isPlacementOffered(placement, installation) &&
        (isFirst || placement === mainPlacement || bound.has(placement)),
    ),
  )
}
