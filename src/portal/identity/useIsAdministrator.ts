import { isAdministrator } from '../installation'
import { useConnection } from '../useConnection'

/** Whether the person is an administrator of the portal; false until the portal is connected. */
export function useIsAdministrator(): boolean {
  const connection = useConnection()
  return connection.status === 'connected' && isAdministrator(connection.frame)
}
