import { UserRound } from 'lucide-react'
import { useState } from 'react'
import styles from './Avatar.module.css'

type AvatarProps = {
  initials: string
  size: number
  /** The photo's address, checked by the caller. */
  photo?: string | null
}

/**
 * A person's avatar: the photo; until it is loaded, or without one, the initials; an icon when there are none. Hidden
 * from screen readers.
 */
export function Avatar({ initials, size, photo = null }: AvatarProps) {
  const [broken, setBroken] = useState<string | null>(null)
  const [loaded, setLoaded] = useState<string | null>(null)
  return (
    <span
      className={styles.avatar}
      style={{
        inlineSize: size,
        blockSize: size,
        fontSize: Math.round(size * 0.38),
        lineHeight: 1,
      }}
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
