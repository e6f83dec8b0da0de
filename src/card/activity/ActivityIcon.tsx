import {
  CalendarClock,
  ListChecks,
  Mail,
  MessageCircle,
  MessagesSquare,
  Phone,
  PhoneIncoming,
  PhoneMissed,
  PhoneOutgoing,
  Users,
} from 'lucide-react'
import type { ReactNode } from 'react'
import type { Activity } from '../../lead/model/Surroundings'

/** The icon of an activity's kind, a call's direction included. */
export function ActivityIcon({
  activity: { kind, direction, isMissed },
}: {
  activity: Activity
}): ReactNode {
  switch (kind) {
    case 'call':
      if (isMissed) return <PhoneMissed size={18} />
      if (direction === 'in') return <PhoneIncoming size={18} />
      return direction === 'out' ? <PhoneOutgoing size={18} /> : <Phone size={18} />
    case 'meeting':
      return <Users size={18} />
    case 'email':
      return <Mail size={18} />
    case 'chat':
      return <MessagesSquare size={18} />
    case 'message':
      return <MessageCircle size={18} />
    case 'task':
    case 'todo':
      return <ListChecks size={18} />
    case 'other':
      return <CalendarClock size={18} />
  }
}
