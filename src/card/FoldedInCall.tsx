import { useMemo, useState, type ReactNode } from 'react'
import { FoldContext } from '../ui/surfaces/FoldContext'

/** Folds a block that is not needed while talking, until it is opened; nothing of it is saved. */
export function FoldedInCall({ children }: { children: ReactNode }) {
  const [isFolded, setIsFolded] = useState(true)
  const fold = useMemo(
    () => ({ isFolded, note: undefined, onToggle: () => setIsFolded(!isFolded) }),
    [isFolded],
  )
  return <FoldContext value={fold}>{children}</FoldContext>
}
