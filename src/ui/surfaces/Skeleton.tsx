import styles from './Skeleton.module.css'

/** A grey bar that stands for a loading text. Sizes in px; the width may also be any CSS width. */
export function Skeleton({ width, height = 14 }: { width: number | string; height?: number }) {
  return (
    <span
      className={styles.bone}
      style={{ inlineSize: width, blockSize: height, maxInlineSize: '100%' }}
    />
  )
}
