import { useEffect } from 'react'
import { keepInSight } from '../portal/commands/keepInSight'
import { CallPage } from './CallPage'
import { ChatPage } from './ChatPage'

/** The page beside a call or a chat of the portal, by the code of the placement. */
export function BesidePage({ code }: { code: string }) {
  useEffect(keepInSight, [])
  return code === 'CALL_CARD' ? <CallPage /> : <ChatPage />
}
