import type { Log } from './createLog'
import { judgeMessage } from './messages/judgeMessage'
import type { AppFrame, PortalPage } from './PortalPage'

/** Listens to the apps in this window, as the portal's own script does. */
export function parentScript(
  frames: ReadonlyMap<string, AppFrame>,
  portal: PortalPage,
  log: Log,
): void {
  window.addEventListener('message', (event) => {
    const { data, origin } = event
    const verdict = judgeMessage({ data, origin }, frames, portal)
    const text = typeof data === 'string' ? data : JSON.stringify(data)
    if (verdict.silence) {
      log.add('to-portal', `${text}   (silence: ${verdict.silence})`, true)
    } else {
      log.add('to-portal', text)
      void verdict.run()
    }
  })
}
