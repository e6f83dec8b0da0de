import type { B24Frame } from '@bitrix24/b24jssdk'
import { connect } from './connection'

/** Whether the portal opened the app for its installation. */
export function isInstalling(frame: B24Frame): boolean {
  return frame.isInstallMode
}

/** Whether the person is an administrator of the portal. */
export function isAdministrator(frame: B24Frame): boolean {
  return frame.auth.isAdmin
}

/** Whether the portal reloaded its page after {@link finishInstallation} without finishing the installation. */
export function isFinishRefused(frame: B24Frame): boolean {
  const { options } = frame.placement
  return typeof options === 'object' && options?.['install_finished'] === 'N'
}

/**
 * Tells the portal that the installation is finished. It answers by reloading its page, and this one with it.
 *
 * @returns rejects when the app is not being installed; otherwise stays pending, because there is no answer
 * @see https://apidocs.bitrix24.com/sdk/bx24-js-sdk/system-functions/bx24-install-finish.html
 */
export async function finishInstallation(): Promise<void> {
  const frame = await connect()
  await frame.installFinish()
}
