import { useEffect, useEffectEvent, useState } from 'react'

/** How long after a save the portal is looked at again, in ms: a request that began before it has ended by then. */
const lateness = 3_000

/**
 * Looks at a save once more. The portal keeps all options of an app in one value and rewrites the whole of it: of two
 * saves in the same instant one is lost, also of different options, after both were read back.
 *
 * @param saved when the save was asked for; undefined when there is none to look after
 * @param findLoss resolves with what to do where the portal has lost the save, null where it has not; when it rejects,
 *   the save stays as it was read back
 * @returns whether the save was lost
 */
export function useOvertaken(
  saved: number | undefined,
  findLoss: () => Promise<(() => void) | null>,
): boolean {
  const [lost, setLost] = useState<number>()
  const find = useEffectEvent(findLoss)
  useEffect(() => {
    if (saved === undefined) return
    let isOver = false
    const look = async (): Promise<void> => {
      const showLoss = await find()
      if (isOver || !showLoss) return
      setLost(saved)
      showLoss()
    }
    const timer = setTimeout(() => void look().catch(() => undefined), lateness)
    return () => {
      isOver = true
      clearTimeout(timer)
    }
  }, [saved])
  return saved !== undefined && lost === saved
}
