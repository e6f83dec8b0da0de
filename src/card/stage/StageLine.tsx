import { useNextFocus } from '../../ui/access/useNextFocus'
import styles from './StageLine.module.css'
import { StageLineContent, type StageLineProps } from './StageLineContent'

/** The line under the stages: how long the lead has been here, and everything about moving it on. */
export function StageLine(props: StageLineProps) {
  const { first, area } = useNextFocus()
  return (
    <div className={styles.area} {...area}>
      <StageLineContent {...props} first={first} />
    </div>
  )
}
