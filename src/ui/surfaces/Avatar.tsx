import { UserRound } from 'lucide-react'
import { useState } from 'react'
import styles from './Avatar.module.css'

type AvatarProps = {
  initials: string
  size: number
  /** An address that the caller has checked. */
  photo?: string | null
}

/**
 * A round place for a person: a photo, before it has come and without one initials, or a figure when there
 * are none. Says nothing to screen readers.
 */
export function Avatar({ initials, size, photo = null }: AvatarProps) {
  const [broken, setBroken] = useState<string | null>(null)
  const [loaded, setLoaded] = useState<string | null>(null)
  return (
    <span
      className={styles.avatar}
      style={{ inlineSize: size, blockSize: size, fontSize: Math.round(size * 0.38) }}
      aria-hidden
    >
      {initials || <UserRound size={size * 0.5} />}
      {photo !== null && photo !== broken && (
        <img
          className={styles.photo}
          alt=""
          width={size}
          height={size}
          loading="lazy"
          decoding="async"
          referrerPolicy="no-referrer"
          src={photo}
          data-loaded={photo === loaded || undefined}
          onLoad={() => setLoaded(photo)}
          onError={() => setBroken(photo)}
        />
      )}
    </span>
  )
}
