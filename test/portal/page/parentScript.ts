import type { Log } from './createLog'
import type { AppFrame, PortalPage } from './PortalPage'
import { runCommand } from './runCommand'

/** Listens to the apps in this window, as the portal's own script does. */
export function parentScript(
  frames: ReadonlyMap<string, AppFrame>,
  portal: PortalPage,
  log: Log,
): void {
  window.addEventListener('message', (event) => {
    const { data, origin } = event
    const outcome = runCommand({ data, origin }, frames, portal)
    const text = typeof data === 'string' ? data : JSON.stringify(data)
    if (outcome === 'done') log.add('to-portal', text)
    else log.add('to-portal', `${text}   (silence: ${outcome})`, true)
  })
}
