import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { handlerUrl } from './handlerUrl'
import { installationQuery, type Installation } from './installationQuery'
import { mainPlacement, placementCodes, type PlacementCode } from './placements'
import { isOffered, placementState, type PlacementState } from './placementState'
import { setPlacements, type PlacementFailures } from './setPlacements'

const noFailures: PlacementFailures = new Map()

/** The places of the app as they are, as the person wants them, and the way from one to the other. */
export function usePlacementSetup() {
  const queryClient = useQueryClient()
  const found = useQuery(installationQuery)
  const [choice, setChoice] = useState<ReadonlySet<PlacementCode>>()
  const handler = handlerUrl(window.location)
  const installation = found.data
  const wanted = choice ?? (installation ? standardChoice(installation) : new Set(placementCodes))

  const setting = useMutation({
    mutationFn: async (now: Installation): Promise<PlacementFailures> => {
      // Kept, so that what is there after the first attempt does not choose for the second one.
      setChoice(wanted)
      const failures = await setPlacements({ wanted, bindings: now.bindings, handler })
      // How the calls went is one thing; what the portal has now is another, and it is the one to show.
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
    error: found.error,
    isReading: found.isFetching,
    read: () => void found.refetch(),
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
    /** Whether an attempt has come to its end. */
    isTried: setting.isSuccess || setting.isError,
    set: (): void => {
      if (installation) setting.mutate(installation)
    },
  }
}

/** What is there already, and at the first time everything that this portal has. */
function standardChoice(installation: Installation): Set<PlacementCode> {
  const there = new Set(installation.bindings.map(({ placement }) => placement))
  const isFirst = there.size === 0
  return new Set(
    placementCodes.filter(
      (placement) =>
        isOffered(placement, installation) &&
        (isFirst || placement === mainPlacement || there.has(placement)),
    ),
  )
}
