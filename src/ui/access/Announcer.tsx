import {
  createContext,
  use,
  useCallback,
  useEffect,
  useRef,
  useState,
  type ReactNode,
  type RefObject,
} from 'react'

const AnnounceContext = createContext<((message: string) => void) | null>(null)

type Line = { key: number; text: string }

/** How long, in ms, a message stays for a screen reader to find it. */
const kept = 5_000

/**
 * Holds the one live region of the page, in which screen readers hear how an action went, and what has become of what
 * they wait for. Each message is a line of its own: so it is read although it is the same as the one before, and none
 * takes the place of another that is not read yet. There is no visible toast: in the portal the frame is as high as its
 * content, so that a corner of the window may be scrolled out of view.
 */
export function Announcer({ children }: { children: ReactNode }) {
  const [lines, setLines] = useState<readonly Line[]>([])
  const last = useRef(0)
  const announce = useCallback((text: string): void => {
    last.current += 1
    const line = { key: last.current, text }
    setLines((before) => [...before, line])
    setTimeout(() => setLines((present) => present.filter((one) => one !== line)), kept)
  }, [])
  return (
    <AnnounceContext value={announce}>
      {children}
      <div className="visually-hidden" role="status" aria-atomic={false}>
        {lines.map(({ key, text }) => (
          <p key={key}>{text}</p>
        ))}
      </div>
    </AnnounceContext>
  )
}

/**
 * The function that has screen readers read a message out, once.
 *
 * @throws {Error} outside of an {@link Announcer}
 */
export function useAnnounce(): (message: string) => void {
  const announce = use(AnnounceContext)
  if (!announce) throw new Error('There is no Announcer around this component')
  return announce
}

/**
 * Has the text of an element read out when it appears and when it changes.
 *
 * @param says what is read instead of the element's own text, where that changes too often; null for nothing as yet
 */
export function useSaid(element: RefObject<HTMLElement | null>, says?: string | null): void {
  const announce = use(AnnounceContext)
  const said = useRef('')
  useEffect(() => {
    if (says === null) return
    const text = (says ?? element.current?.textContent ?? '').trim()
    if (text === said.current) return
    said.current = text
    // Above the Announcer stands only what has no card around it, such as the screen of a crash.
    if (text !== '') announce?.(text)
  })
}
