import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { handlerUrl } from './handlerUrl'
import { installationQuery, type Installation } from './installationQuery'
import { mainPlace, placeCodes, type PlaceCode } from './places'
import { isOffered, placeState, type PlaceState } from './placeState'
import { setPlaces, type PlaceFailures } from './setPlaces'

const noFailures: PlaceFailures = new Map()

/** The places of the app as they are, as the person wants them, and the way from one to the other. */
export function usePlaceSetup() {
  const queryClient = useQueryClient()
  const found = useQuery(installationQuery)
  const [choice, setChoice] = useState<ReadonlySet<PlaceCode>>()
  const handler = handlerUrl(window.location)
  const installation = found.data
  const wanted = choice ?? (installation ? standardChoice(installation) : new Set(placeCodes))

  const setting = useMutation({
    mutationFn: async (now: Installation): Promise<PlaceFailures> => {
      // Kept, so that what is there after the first attempt does not choose for the second one.
      setChoice(wanted)
      const failures = await setPlaces({ wanted, bindings: now.bindings, handler })
      // How the calls went is one thing; what the portal has now is another, and it is the one to show.
      await queryClient.invalidateQueries({ queryKey: installationQuery.queryKey })
      return failures
    },
  })
  const failures = setting.data ?? noFailures
  const stateOf = (place: PlaceCode): PlaceState | null =>
    installation
      ? placeState({ place, isWanted: wanted.has(place), installation, handler, failures })
      : null

  return {
    installation,
    error: found.error,
    isReading: found.isFetching,
    read: () => void found.refetch(),
    wanted,
    stateOf,
    choose: (place: PlaceCode, isWanted: boolean): void => {
      const next = new Set(wanted)
      if (isWanted) next.add(place)
      else next.delete(place)
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
function standardChoice(installation: Installation): Set<PlaceCode> {
  const there = new Set(installation.bindings.map(({ place }) => place))
  const isFirst = there.size === 0
  return new Set(
    placeCodes.filter(
      (place) =>
        isOffered(place, installation) && (isFirst || place === mainPlace || there.has(place)),
    ),
  )
}
