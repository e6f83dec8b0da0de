import { createContext } from 'react'

/** The state of a foldable section. */
export type Fold = {
  isFolded: boolean
  onToggle: () => void
  /** A message below the heading, such as that folding was not saved. */
  note: string | undefined
}

/** Makes the sections inside foldable; null, the default, keeps them open. */
export const FoldContext = createContext<Fold | null>(null)
