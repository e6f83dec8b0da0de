import { useLayoutEffect, useRef, type ComponentProps } from 'react'
import styles from './Field.module.css'

/** A line to type into. Its width is a matter of the layout around it. */
export function Input(props: Omit<ComponentProps<'input'>, 'className'>) {
  return <input {...props} className="shape-field" />
}

type TextAreaProps = Omit<ComponentProps<'textarea'>, 'className' | 'rows' | 'value'> & {
  value: string
}

/** A field for several lines: of one line at first, growing to five with its text; a longer one scrolls. */
export function TextArea({ ref, ...rest }: TextAreaProps) {
  const field = useRef<HTMLTextAreaElement>(null)
  useLayoutEffect(() => {
    const element = field.current
    if (!element) return
    // Measured without a height: `scrollHeight` is never below the height that is set.
    element.style.blockSize = ''
    const border = element.offsetHeight - element.clientHeight
    element.style.blockSize = `${element.scrollHeight + border}px`
  })
  return (
    <textarea
      {...rest}
      ref={(element) => {
        field.current = element
        if (typeof ref === 'function') return ref(element)
        if (ref) ref.current = element
        return undefined
      }}
      rows={1}
      className={`shape-field ${styles.area ?? ''}`}
    />
  )
}
