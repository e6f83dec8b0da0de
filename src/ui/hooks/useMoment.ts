import { useEffect, useState } from 'react'
import { useAnnounce } from './Announcer'

/** How long a control shows how its action went, in ms. */
export const feedbackTime = 2_500

/** Something that is true for a moment after it was set; then what was read out is forgotten, too. */
export function useMoment(): [isNow: boolean, set: () => void] {
  const [since, setSince] = useState<object>()
  const announce = useAnnounce()
  useEffect(() => {
    if (!since) return
    const timer = setTimeout(() => {
      setSince(undefined)
      announce('')
    }, feedbackTime)
    return () => clearTimeout(timer)
  }, [since, announce])
  return [since !== undefined, () => setSince({})]
}
