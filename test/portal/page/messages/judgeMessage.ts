import { dialogCommands } from '../commands/dialogCommands'
import { isAllowed } from './isAllowed'
import { isOriginOfApp } from './isOriginOfApp'
import { messengerCommands } from '../commands/messengerCommands'
import { optionCommands } from '../commands/optionCommands'
import { parseMessage, writeAnswer } from './parseMessage'
import type { AppFrame, Command, PortalPage } from '../PortalPage'
import type { Wire } from '../../rest/Wire'
import { startCommands } from '../commands/startCommands'
import { windowCommands } from '../commands/windowCommands'

const commands = new Map<string, Command>(
  Object.entries({
    ...startCommands,
    ...windowCommands,
    ...messengerCommands,
    ...dialogCommands,
    ...optionCommands,
  }),
)

/** The portal's reading of a message: a command to execute, or why it is ignored. */
export type Verdict =
  | { silence?: never; run: () => void | Promise<void> }
  | {
      silence: 'unreadable' | 'unknown frame' | 'foreign origin' | 'unknown command' | 'denied here'
    }

/**
 * Decides on one message as the portal's script does: it is executed and answered, or ignored without an answer.
 */
export function judgeMessage(
  message: { data: unknown; origin: string },
  frames: ReadonlyMap<string, AppFrame>,
  portal: PortalPage,
): Verdict {
  const sent = parseMessage(message.data)
  if (!sent) return { silence: 'unreadable' }
  const frame = frames.get(sent.sid)
  if (!frame) return { silence: 'unknown frame' }
  if (!isOriginOfApp(message.origin, frame)) return { silence: 'foreign origin' }
  const command = commands.get(sent.command)
  if (!command) return { silence: 'unknown command' }
  if (!isAllowed(sent.command, frame)) return { silence: 'denied here' }

  const { params, callbackId } = sent
  const answer = (value?: Wire): void => {
    if (callbackId !== '') frame.post(writeAnswer(callbackId, value))
  }
  return { run: () => command({ params, callbackId, frame, portal, answer }) }
}
