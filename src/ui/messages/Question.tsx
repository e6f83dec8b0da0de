import type { KeyboardEvent, ReactNode, Ref } from 'react'

type QuestionProps = {
  ref?: Ref<HTMLDivElement>
  /** What is asked; left out where the only field says it. */
  label?: string
  className?: string | undefined
  /** Runs on Escape. */
  onLeave: () => void
  /** Makes it a form, and runs when that is submitted. */
  onSubmit?: () => void
  children: ReactNode
}

/** Controls that belong together and that Escape leaves, but not while an input method composes a word. */
export function Question({ ref, label, className, onLeave, onSubmit, children }: QuestionProps) {
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented || event.nativeEvent.isComposing) return
    event.preventDefault()
    onLeave()
  }
  const common = { className, 'aria-label': label, onKeyDown }
  if (!onSubmit) {
    return (
      <div ref={ref} role="group" {...common}>
        {children}
      </div>
    )
  }
  return (
    <form
      {...common}
      onSubmit={(event) => {
        event.preventDefault()
        onSubmit()
      }}
    >
      {children}
    </form>
  )
}
