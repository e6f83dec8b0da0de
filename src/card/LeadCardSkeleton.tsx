import { Skeleton } from '../ui/surfaces/Skeleton'
import styles from './LeadCardSkeleton.module.css'

const facts = [110, 120, 100, 90, 110]

/** The skeleton of the card while its lead loads; without text, since the catalog is still loading, too. */
export function LeadCardSkeleton() {
  return (
    <div className="shape">
      <div className="shape-header">
        <div className="shape-top">
          <Skeleton width={52} height={52} />
          <div className="shape-who">
            <Skeleton width={280} height={28} />
            <div className="shape-person">
              <Skeleton width={200} />
            </div>
          </div>
        </div>
        <div className="shape-strip">
          {facts.map((width, index) => (
            // The list never changes, so that the index identifies an item.
            // oxlint-disable-next-line react/no-array-index-key
            <div key={index} className={styles.fact}>
              <Skeleton width={60} height={12} />
              <Skeleton width={width} height={18} />
            </div>
          ))}
        </div>
      </div>
      <div className="shape-columns">
        <div className="shape-column">
          <BlockBones rows={4} />
          <BlockBones rows={2} />
        </div>
        <div className="shape-column">
          <BlockBones rows={2} />
          <BlockBones rows={5} />
        </div>
      </div>
    </div>
  )
}

/** The shape of a block. */
export function BlockBones({ rows }: { rows: number }) {
  return (
    <div className="shape-block" aria-busy>
      <div className="shape-block-head">
        <Skeleton width={140} height={16} />
      </div>
      <div className={styles.rows}>
        {Array.from({ length: rows }, (_row, index) => (
          <Skeleton key={index} width={`${80 - index * 8}%`} />
        ))}
      </div>
    </div>
  )
}
