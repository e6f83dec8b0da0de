import type { ReactNode, Ref } from 'react'

type ScreenHeadProps = {
  title: string
  /** Ref to the heading, for screens that move the focus to it. */
  titleRef?: Ref<HTMLHeadingElement>
  /** The controls beside the title. */
  children: ReactNode
}

/** The head of a full-page screen: its heading, and controls at the end of the line. */
export function ScreenHead({ title, titleRef, children }: ScreenHeadProps) {
  return (
    <header className="shape-screen-head">
      <h1 ref={titleRef} className="shape-screen-title" tabIndex={titleRef ? -1 : undefined}>
        {title}
      </h1>
      <span className="shape-screen-tools">{children}</span>
    </header>
  )
}
