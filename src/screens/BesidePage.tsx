import { CallPage } from './CallPage'
import { ChatPage } from './ChatPage'

/** The page beside a call or a chat of the portal, by the code of the placement. */
export function BesidePage({ code }: { code: string }) {
  return code === 'CALL_CARD' ? <CallPage /> : <ChatPage />
}
