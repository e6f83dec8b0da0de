import styles from './StageMark.module.css'

type StageMarkProps = {
  name: string
  /** The portal's colour of the stage; without one the dot is grey. */
  color: string | null | undefined
}

/** The name of a stage behind a dot in its colour. */
export function StageMark({ name, color }: StageMarkProps) {
  return (
    <span className={styles.stage}>
      <span className={styles.dot} style={color ? { background: color } : undefined} aria-hidden />
      <bdi>{name}</bdi>
    </span>
  )
}
