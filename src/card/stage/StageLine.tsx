import { useCallback, useRef } from 'react'
import styles from './StageLine.module.css'
import { StageLineContent, type StageLineProps } from './StageLineContent'

/** The line under the stages: how long the lead has been here, and everything about moving it on. */
export function StageLine(props: StageLineProps) {
  const isPressed = useRef(false)
  // The control that was pressed goes away with its question: the focus goes on to the first control that comes instead.
  const first = useCallback((control: HTMLElement | null) => {
    if (!control || !isPressed.current) return
    isPressed.current = false
    if (document.activeElement === document.body) control.focus({ preventScroll: true })
  }, [])
  return (
    <div
      className={styles.area}
      onClickCapture={() => {
        isPressed.current = true
      }}
      onKeyDownCapture={() => {
        isPressed.current = true
      }}
    >
      <StageLineContent {...props} first={first} />
    </div>
  )
}
