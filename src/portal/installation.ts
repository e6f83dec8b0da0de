import type { B24Frame } from '@bitrix24/b24jssdk'
import { connect } from './connection'

/** Whether the portal has opened the app to be installed by this person. */
export function isInstalling(frame: B24Frame): boolean {
  return frame.isInstallMode
}

/** Whether the person may set up the app for everybody. */
export function isAdministrator(frame: B24Frame): boolean {
  return frame.auth.isAdmin
}

/** Whether the portal has loaded its page anew after {@link finishInstallation} without having finished it. */
export function isFinishRefused(frame: B24Frame): boolean {
  const { options } = frame.placement
  return typeof options === 'object' && options?.['install_finished'] === 'N'
}

/**
 * Tells the portal that the installation is over, once: it then loads its page anew and with it this one.
 *
 * @returns what rejects when the portal does not take it; stays pending otherwise, for there is no answer
 */
export async function finishInstallation(): Promise<void> {
  const frame = await connect()
  await frame.installFinish()
}
