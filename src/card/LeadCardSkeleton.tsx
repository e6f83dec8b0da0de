import { Skeleton } from '../ui/surfaces/Skeleton'
import styles from './LeadCardSkeleton.module.css'

/** The skeleton of the card while its lead loads; without text, since the catalog is still loading, too. */
export function LeadCardSkeleton() {
  return (
    <div className="shape">
      {/* As in index.html, so that nothing moves when this takes its place. */}
      <div className="shape-header shape-bones">
        <div className="shape-top">
          <div className="shape-avatar" />
          <div className="shape-who">
            <div className="shape-title" />
            <div className="shape-person" />
          </div>
          <div className="shape-call" />
          <div className="shape-tools" />
        </div>
        <div className="shape-strip">
          <div className="shape-fact" />
          <div className="shape-fact" />
          <div className="shape-fact shape-fact-person" />
          <div className="shape-fact" />
          <div className="shape-fact shape-fact-wide" />
        </div>
        <div className="shape-folded" />
        <div className="shape-stages" />
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
