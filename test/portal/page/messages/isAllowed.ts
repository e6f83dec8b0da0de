/** Placement of a frame, which decides on the commands that it may send. */
export type FrameContext = {
  placement: string
  /** Shown in the portal's side panel. */
  slider: boolean
  /** The page's script is of about 2020. */
  old?: boolean
}

/** Commands that exist only in the placements named here. */
const ownCommands: Record<string, string[]> = {
  reloadData: ['CRM_LEAD_DETAIL_TAB', 'CRM_LEAD_DETAIL_ACTIVITY', 'CRM_LEAD_LIST_MENU'],
  getStatus: ['CALL_CARD'],
  disableAutoClose: ['CALL_CARD'],
  enableAutoClose: ['CALL_CARD'],
  setValue: ['USERFIELD_TYPE'],
  getValue: ['USERFIELD_TYPE'],
}

const onlyOnAppPage = new Set(['setTitle'])
const onlyOnOldAppPage = new Set(['setTitle', 'setScroll', 'reloadWindow'])

/** Whether the portal executes a command from such a frame; otherwise it does not answer. */
export function isAllowed(command: string, { placement, slider, old }: FrameContext): boolean {
  if (command === 'resizeWindow') return placement === 'USERFIELD_TYPE' || !slider
  if ((old ? onlyOnOldAppPage : onlyOnAppPage).has(command)) return placement === 'DEFAULT'
  if (command === 'placementBindEvent') return placement !== 'DEFAULT'
  return ownCommands[command]?.includes(placement) ?? true
}

/** The commands that `getInterface` names for a placement: its own, not the general ones. */
export function placementCommands(placement: string): string[] {
  return Object.keys(ownCommands).filter((command) => ownCommands[command]?.includes(placement))
}
