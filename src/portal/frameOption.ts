import { readConnection } from './connection'

/** Options of the app: one set for everybody, which only an administrator changes, and one for each person. */
export type OptionOwner = 'app' | 'user'

/** What the portal's page knew of an option when it was drawn; undefined when it is not set. */
export function frameOption(owner: OptionOwner, name: string): unknown {
  const connection = readConnection()
  if (connection.status !== 'connected') return undefined
  const { options } = connection.frame
  try {
    return owner === 'app' ? options.appGet(name) : options.userGet(name)
  } catch {
    // The SDK's way to say that there is no such option.
    return undefined
  }
}
