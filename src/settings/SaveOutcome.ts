import type { RestError } from '../rest/failure/RestError'

/**
 * The outcome of a save: read back from the portal, accepted by it but not read back, or not known, because the answer
 * was lost for this reason and the portal does not show it, or could not be looked at.
 */
export type SaveOutcome = 'saved' | 'unconfirmed' | { unclear: RestError }
