import type { B24Frame } from '@bitrix24/b24jssdk'
import { connect } from './connection'
import { optionFields } from './options/optionFields'

/** Whether the portal opened the app for its installation. */
export function isInstalling(frame: B24Frame): boolean {
  return frame.isInstallMode
}

/** Whether the person is an administrator of the portal. */
export function isAdministrator(frame: B24Frame): boolean {
  return frame.auth.isAdmin
}

/**
 * Whether the portal reloaded its page after {@link finishInstallation} without finishing the installation. It adds
 * `install_finished` in either case, and `Y` even where its server refused.
 */
export function isFinishRefused(frame: B24Frame): boolean {
  return isInstalling(frame) && optionFields(frame.placement.options).has('install_finished')
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
