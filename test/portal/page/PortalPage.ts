import type { Calls } from './calls/createCalls'
import type { PortalCase } from '../PortalCase'
import type { Wire, WireRecord } from '../rest/Wire'
import type { FrameContext } from './messages/isAllowed'
import type { Opening, Person, Tokens } from './Opening'
import type { CrmItem } from './commands/pickedCrm'
import type { PortalPath } from './commands/readPath'
import type { FrameSize } from './commands/readSize'

/** A frame with the app in it, as the commands see it. */
export type AppFrame = FrameContext & {
  opening: Opening
  /** Sets the size and returns the resulting one, px. */
  resize: (size: FrameSize) => { width: number; height: number }
  /** Sends a message into the frame, to the app's origin only. */
  post: (message: string) => void
  /** How often `getInitData` was answered. */
  initialised: number
  /** Value of the custom field that the app draws, in the placement `USERFIELD_TYPE`. */
  fieldValue: Wire
}

/** An entry of the portal's access rights picker. */
type AccessRight = { id: string; name: string }

/** What the commands of an app can do to the portal around it. */
export type PortalPage = {
  portalCase: PortalCase
  setTitle: (title: string) => void
  scrollTo: (top: number) => void
  /** Loads the page again, with these parameters added to its address. */
  reload: (parameters?: Record<string, string>) => void
  /** Shows a notice about what the portal would do and the stand-in does not have. */
  notify: (text: string) => void
  wait: (milliseconds: number) => Promise<void>
  /** New tokens from the portal's server; undefined = the server refused. */
  refresh: (sid: string) => Promise<Tokens | undefined>
  /** Saves an option; resolves to all of that scope, undefined = the server refused. */
  saveOption: (
    sid: string,
    scope: 'app' | 'user',
    name: string,
    value: Wire,
  ) => Promise<Wire | undefined>
  /** Opens the app once more, in a slider. */
  openApp: (options: WireRecord, closed: () => void) => Promise<void>
  /** Opens a page of the portal in a slider. */
  openPath: (path: PortalPath, closed: () => void) => void
  /** Closes the top slider if the app is in it. */
  closeApp: () => boolean
  /** The calls in windows of this page. */
  calls: Pick<Calls, 'bind' | 'status' | 'keep'>
  /** The pickers; undefined = cancelled. */
  pickCrm: (types: string[], multiple: boolean) => Promise<CrmItem[] | undefined>
  pickUsers: (multiple: boolean) => Promise<Person[] | undefined>
  pickAccess: () => Promise<AccessRight[] | undefined>
}

/** One call of a command. */
export type CommandCall = {
  params: Wire | undefined
  callbackId: string
  frame: AppFrame
  portal: PortalPage
  /** Answers the app; a command may end without an answer. */
  answer: (value?: Wire) => void
}

/** Does what a command asks for. */
export type Command = (call: CommandCall) => void | Promise<void>

/** Commands by name. */
export type Commands = Readonly<Record<string, Command>>
