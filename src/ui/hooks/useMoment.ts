import { useEffect, useState } from 'react'

/** How long a control shows the outcome of its action, in ms. */
export const feedbackTime = 2_500

/** A flag that is true for {@link feedbackTime} after it was set. */
export function useMoment(): [isNow: boolean, set: () => void] {
  const [since, setSince] = useState<object>()
  useEffect(() => {
    if (!since) return
    const timer = setTimeout(() => setSince(undefined), feedbackTime)
    return () => clearTimeout(timer)
  }, [since])
  return [since !== undefined, () => setSince({})]
}
