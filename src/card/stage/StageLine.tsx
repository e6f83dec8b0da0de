import { useNextFocus } from '../../ui/access/useNextFocus'
import styles from './StageLine.module.css'
import { StageLineContent, type StageLineProps } from './StageLineContent'

/** The line under the stages: the time in the current stage, and the controls and messages of a move. */
export function StageLine(props: StageLineProps) {
  const { first, area } = useNextFocus()
  return (
    <div className={styles.area} {...area}>
      <StageLineContent {...props} first={first} />
    </div>
  )
}
