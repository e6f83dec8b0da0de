import { createContext, use, useState, type ReactNode } from 'react'

const AnnounceContext = createContext<((message: string) => void) | null>(null)

/**
 * Holds the live region in which screen readers hear how an action went. There is no visible toast: in the portal
 * the frame is as high as its content, so that a corner of the window may be scrolled out of view.
 */
export function Announcer({ children }: { children: ReactNode }) {
  const [message, setMessage] = useState('')
  return (
    <AnnounceContext value={setMessage}>
      {children}
      <div className="visually-hidden" role="status">
        {message}
      </div>
    </AnnounceContext>
  )
}

/**
 * The function that has screen readers read a message out; an empty text clears it.
 *
 * @throws {Error} outside of an {@link Announcer}
 */
export function useAnnounce(): (message: string) => void {
  const announce = use(AnnounceContext)
  if (!announce) throw new Error('There is no Announcer around this component')
  return announce
}
