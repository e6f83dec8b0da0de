import { useAnnounce } from './Announcer'

/** An action; returns whether it succeeded. */
export type Act = () => boolean | Promise<boolean>

/** Runs an action, has its outcome read out in these words, and resolves with whether it succeeded. */
export function useAnnouncedAct(): (
  act: Act,
  words: { done: string; failed: string },
) => Promise<boolean> {
  const announce = useAnnounce()
  return async (act, { done, failed }) => {
    const succeeded = await act()
    announce(succeeded ? done : failed)
    return succeeded
  }
}
