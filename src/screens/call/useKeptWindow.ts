import { useEffect, useState } from 'react'
import { hasUnsentNote } from '../../card/note/useNoteDraft'
import { keepCallWindow, watchCallClosing } from '../../portal/callCard'
import { useCall } from '../../portal/useCall'

/**
 * Asks the portal to leave the window open as long as the shown lead has a note that is not added yet: the portal
 * closes it after the call, and the frame with it.
 *
 * @returns whether the portal is about to close it nevertheless
 */
export function useKeptWindow(openId: number | undefined): boolean {
  const isIdle = useCall()?.isIdle === true
  const [isClosing, setIsClosing] = useState(false)
  useEffect(() => {
    if (openId === undefined) return
    const keep = (): void => {
      if (!hasUnsentNote(openId)) return
      keepCallWindow()
      setIsClosing(true)
    }
    if (isIdle) keep()
    return watchCallClosing(keep)
  }, [openId, isIdle])
  return isClosing && openId !== undefined && hasUnsentNote(openId)
}
