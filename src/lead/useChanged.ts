import { useEffect, useRef, useState } from 'react'
import { changedFields } from './derive/changedFields'
import type { Lead } from './model/Lead'

/** How long a changed value stays highlighted, in ms. */
const markedFor = 5_000

const nothing: ReadonlySet<string> = new Set()

/** The keys of what changed when the lead was last read again, for a few seconds; see `changedFields`. */
export function useChanged(lead: Lead): ReadonlySet<string> {
  const before = useRef(lead)
  const [changed, setChanged] = useState(nothing)
  useEffect(() => {
    const changes = changedFields(before.current, lead)
    before.current = lead
    if (changes.size === 0) return
    setChanged(changes)
    const timer = setTimeout(() => setChanged(nothing), markedFor)
    return () => clearTimeout(timer)
  }, [lead])
  return changed
}
