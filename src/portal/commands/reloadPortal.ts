import { connect } from '../connection'

/**
 * Asks the portal to reload its page around the app: once its session is over, only a new page gets tokens again.
 *
 * @returns resolves after 900 ms where the portal does not do that, as older ones for other pages than the app's own;
 *   rejects when there is no portal
 * @see https://apidocs.bitrix24.com/sdk/bx24-js-sdk/additional-functions/bx24-reload-window.html
 */
export async function reloadPortal(): Promise<void> {
  const frame = await connect()
  await frame.parent.message.send('reloadWindow', { isSafely: true })
}
