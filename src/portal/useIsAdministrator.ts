import { isAdministrator } from './installation'
import { useConnection } from './useConnection'

/** Whether the person is an administrator of the portal; false as long as that is not known. */
export function useIsAdministrator(): boolean {
  const connection = useConnection()
  return connection.status === 'connected' && isAdministrator(connection.frame)
}
