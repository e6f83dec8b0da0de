import { useRef, type ReactNode } from 'react'
import { useSaid } from '../access/Announcer'

type ToldProps = {
  id?: string | undefined
  className?: string | undefined
  /** What is read out instead of the text itself, where that changes too often; null for nothing as yet. */
  says?: string | null | undefined
  children: ReactNode
}

/** A text that appears by itself, as the outcome of an action: shown, and read out once by the one voice of the page. */
export function Told({ id, className, says, children }: ToldProps) {
  const element = useRef<HTMLSpanElement>(null)
  useSaid(element, says)
  return (
    <span ref={element} id={id} className={className}>
      {children}
    </span>
  )
}
