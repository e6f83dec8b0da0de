import { createContext } from 'react'

/** What folds the sections inside. */
export type Fold = {
  isFolded: boolean
  onToggle: () => void
  /** Something to say about it. */
  note: string | undefined
}

/** Makes the sections inside foldable; without it they are always open. */
export const FoldContext = createContext<Fold | null>(null)
