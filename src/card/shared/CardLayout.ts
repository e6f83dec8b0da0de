import { createContext, use } from 'react'

/**
 * How the card is arranged: `page` in the tab and on the app's own page; `call` in the narrow and low window of a call,
 * where everything that is not needed while talking is folded and nothing offers to call.
 */
type CardLayout = 'page' | 'call'

/** Around the card in the window of a call. */
export const CardLayoutContext = createContext<CardLayout>('page')

/** The arrangement of the card around the component. */
export function useCardLayout(): CardLayout {
  return use(CardLayoutContext)
}
