import { mayBeDone } from '../../rest/failure/mayBeDone'
import { RestError } from '../../rest/failure/RestError'
import type { SaveOutcome } from '../SaveOutcome'

/**
 * Sends a save, and looks in the portal's own data how it ended where its answer is lost.
 *
 * @param send rejects when the portal refused
 * @param look resolves with whether the portal shows what was sent
 * @returns what `send` returns, or the outcome where only `look` can tell it
 * @throws {RestError} when it was refused
 */
export async function lookAfter<T>(
  send: () => Promise<T>,
  look: () => Promise<boolean>,
): Promise<T | { outcome: SaveOutcome }> {
  const wasOnline = navigator.onLine
  try {
    return await send()
  } catch (error) {
    if (!(error instanceof RestError) || !mayBeDone(error, wasOnline)) throw error
    const isThere = await look().catch(() => false)
    // Where it is not, the portal may still be at work.
    return { outcome: isThere ? 'saved' : { unclear: error } }
  }
}
