import type { ReactNode } from 'react'

/** A text in a muted colour, such as a code that has no label. */
export function Muted({ title, children }: { title?: string; children: ReactNode }) {
  return (
    <span className="shape-muted" title={title}>
      {children}
    </span>
  )
}
