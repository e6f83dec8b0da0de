import type { Scope } from '../rest/failure/missingScope'
import type { PlacementCode } from './placements'

/** The scopes that the app asks for, in the order in which it explains them. */
export const scopes = ['crm', 'user_brief', 'placement'] as const satisfies readonly Scope[]

/** The scopes that single placements need besides; the app works without them. */
const ownScopes: Partial<Record<PlacementCode, Scope>> = {
  CALL_CARD: 'telephony',
  IM_SIDEBAR: 'im',
}

/**
 * The scope that a placement needs and the app was not given; null when nothing is missing. Scopes that could not be
 * read count as not given: the portal binds `IM_SIDEBAR` without its scope, and the app could read no chat in it.
 */
export function scopeLackedBy(
  placement: PlacementCode,
  granted: ReadonlySet<string> | null,
): Scope | null {
  const scope = ownScopes[placement]
  return scope === undefined || granted?.has(scope) ? null : scope
}
