import { createContext, use, useState, type ReactNode } from 'react'

const AnnounceContext = createContext<(message: string) => void>(() => undefined)

/**
 * Reads out short messages about what a click did. The eye sees it at the button itself: in the portal the
 * frame is as high as its content, so the edge of the window may be far out of sight.
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

/** The function that reads out a message. */
export function useAnnounce(): (message: string) => void {
  return use(AnnounceContext)
}
