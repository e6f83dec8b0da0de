import { useEffect, useState } from 'react'
import { useAnnounce } from './Announcer'

/** How long a control shows the outcome of its action, in ms. */
export const feedbackTime = 2_500

/** A flag that is true for {@link feedbackTime} after it was set; then the announcement is cleared, too. */
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
