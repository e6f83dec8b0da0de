import type { BatchAnswer } from './callBatch'

/**
 * Throws where every one of several answers failed: a user, or an old portal, may be refused one of the commands.
 *
 * @throws {RestError} the failure of the first
 */
export function throwIfAllFailed(answers: readonly BatchAnswer[]): void {
  const [first] = answers
  if (first && !first.ok && answers.every(({ ok }) => !ok)) throw first.failure
}
