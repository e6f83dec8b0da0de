import { useLayoutEffect, useState } from 'react'

/** The ends of the two columns, where blocks can be added; see BelowBlocks. */
export type ColumnEnds = { main: HTMLElement; side: HTMLElement }

/** Where a block stands: at the end of a column, or across both, under them. */
export type Place = keyof ColumnEnds | 'across'

/** How far apart the columns may end, in px. */
const gapAllowed = 80

type Trial = { key: string; place: keyof ColumnEnds; gap: number }

/**
 * Finds a place for the blocks that come last, one after the other: the end of the shorter column when the columns
 * then end at about the same height, else across both. Measures between render and paint, so that no block is seen to
 * move, and leaves a block where it is from then on.
 *
 * @param keys the blocks, in their order
 * @param ends undefined where there is one column only
 * @param isReady whether what is above has its height
 * @returns the places by key; a block that has none yet is not to be drawn
 */
export function usePlaces(
  keys: readonly string[],
  ends: ColumnEnds | undefined,
  isReady: boolean,
): ReadonlyMap<string, Place> {
  const [found, setFound] = useState<{ ends: ColumnEnds | undefined; places: Places }>()
  const [trial, setTrial] = useState<Trial>()
  const places = found?.ends === ends ? (found?.places ?? none) : none

  // After each render, because each shows one block more to measure; it ends when all have a place.
  // oxlint-disable-next-line react-hooks/exhaustive-deps
  useLayoutEffect(() => {
    if (!isReady) return
    const settle = (key: string, place: Place): void =>
      setFound({ ends, places: new Map(places).set(key, place) })
    const next = keys.find((key) => !places.has(key))
    if (next === undefined) return
    // Only the DOM knows the heights.
    // oxlint-disable-next-line react/set-state-in-effect
    if (!ends) settle(next, 'across')
    else if (trial?.key !== next) {
      const gap = gapOf(ends)
      setTrial({ key: next, place: gap > 0 ? 'side' : 'main', gap })
    } else {
      const isBetter = Math.abs(gapOf(ends)) <= Math.max(gapAllowed, Math.abs(trial.gap))
      settle(next, isBetter ? trial.place : 'across')
    }
  })
  if (!trial || places.has(trial.key) || !ends) return places
  return new Map(places).set(trial.key, trial.place)
}

type Places = ReadonlyMap<string, Place>

const none: Places = new Map()

/** By how much the main column is higher than the other, in px. */
function gapOf({ main, side }: ColumnEnds): number {
  return heightOf(main) - heightOf(side)
}

function heightOf({ parentElement }: HTMLElement): number {
  return parentElement?.getBoundingClientRect().height ?? 0
}
