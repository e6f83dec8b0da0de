import styles from './Skeleton.module.css'

/** A grey bar in place of a text that is still loading; sizes in px, or any CSS width. */
export function Skeleton({ width, height = 14 }: { width: number | string; height?: number }) {
  return (
    <span
      className={styles.bone}
      style={{ inlineSize: width, blockSize: height, maxInlineSize: '100%' }}
    />
  )
}
