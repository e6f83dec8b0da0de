import { readConnection } from './connection'

/** Whose option: the app's (`app.option.*`, set by administrators only) or the person's (`user.option.*`). */
export type OptionOwner = 'app' | 'user'

/** An option as it was when the portal rendered its page; undefined when it is not set or there is no connection. */
export function frameOption(owner: OptionOwner, name: string): unknown {
  const connection = readConnection()
  if (connection.status !== 'connected') return undefined
  const { options } = connection.frame
  try {
    return owner === 'app' ? options.appGet(name) : options.userGet(name)
  } catch {
    // The SDK throws when there is no such option.
    return undefined
  }
}
