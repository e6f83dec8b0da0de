import { reloadPortal } from '../portal/commands/reloadPortal'
import { reloadFrame } from '../ui/hooks/reloadFrame'

/** Goes on after the end of a session: only a new page of the portal gets tokens again; else the frame is loaded anew. */
export function openAnew(): void {
  reloadPortal().then(reloadFrame, reloadFrame)
}
