import { dialogCommands } from './dialogCommands'
import { isAllowed } from './isAllowed'
import { messengerCommands } from './messengerCommands'
import { optionCommands } from './optionCommands'
import { parseMessage, writeAnswer } from './parseMessage'
import type { AppFrame, Command, PortalPage } from './PortalPage'
import { startCommands } from './startCommands'
import { windowCommands } from './windowCommands'

const commands = new Map<string, Command>(
  Object.entries({
    ...startCommands,
    ...windowCommands,
    ...messengerCommands,
    ...dialogCommands,
    ...optionCommands,
  }),
)

/** What became of a message: obeyed, or why the portal keeps silent. */
export type Outcome =
  'done' | 'unreadable' | 'unknown frame' | 'foreign origin' | 'unknown command' | 'denied here'

/**
 * Treats one message in the portal's window as the portal's own script does: obeys and answers,
 * or says nothing at all.
 */
export function runCommand(
  message: { data: unknown; origin: string },
  frames: ReadonlyMap<string, AppFrame>,
  portal: PortalPage,
): Outcome {
  const sent = parseMessage(message.data)
  if (!sent) return 'unreadable'
  const frame = frames.get(sent.sid)
  if (!frame) return 'unknown frame'
  if (message.origin !== new URL(frame.opening.appUrl).origin) return 'foreign origin'
  const command = commands.get(sent.command)
  if (!command) return 'unknown command'
  if (!isAllowed(sent.command, frame)) return 'denied here'

  const { params, callbackId } = sent
  const answer = (value?: Parameters<typeof writeAnswer>[1]): void =>
    frame.post(writeAnswer(callbackId, value))
  void command({ params, callbackId, frame, portal, answer })
  return 'done'
}
