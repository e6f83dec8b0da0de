import { useCallback, useEffect, useRef } from 'react'
import { pickUser } from '../../portal/commands/pickUser'
import { readPickedUser, type PickedUser } from '../../lead/write/readPickedUser'

/**
 * The portal's picker of people. It answers late, or never: only the latest request counts, and none once it was
 * dropped or the component has gone.
 */
export function useUserPicker() {
  const request = useRef(0)
  const drop = useCallback(() => {
    request.current += 1
  }, [])
  useEffect(() => drop, [drop])
  return {
    /** Asks; `take` gets the person, or null where the picker answers without one. */
    ask: (take: (picked: PickedUser | null) => void): void => {
      drop()
      const own = request.current
      const wait = async (): Promise<void> => {
        const answer = await pickUser()
        if (own === request.current) take(readPickedUser(answer))
      }
      // Rejects only when the frame has gone, and the card with it.
      wait().catch(() => undefined)
    },
    drop,
  }
}
