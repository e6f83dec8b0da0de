import { MessageCircle } from 'lucide-react'
import { messengerService } from '../../format/contact/messengerService'
import { laterChunk } from '../../ui/hooks/laterChunk'

// A chunk of its own, because few leads have a messenger with a mark.
const marks = laterChunk(() => import('./messengerMarks'))

/** The brand's mark of a messenger, by the kind of its multifield, else a speech bubble; 18 px, for the eye only. */
export function MessengerMark({ kind }: { kind: string }) {
  const service = messengerService(kind)
  const arrival = marks.useArrival()
  const mark =
    service !== null && typeof arrival === 'object'
      ? arrival.module.messengerMarks[service]
      : undefined
  if (!mark) return <MessageCircle size={18} />
  return (
    <svg width={18} height={18} viewBox="0 0 24 24" fill={mark.colour} data-mark={service}>
      <path d={mark.outline} />
    </svg>
  )
}
