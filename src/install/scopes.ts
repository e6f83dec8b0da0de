import type { Scope } from '../rest/missingScope'

/** The scopes that the app asks for, in the order in which it explains them. */
export const scopes: readonly Scope[] = ['crm', 'user_brief', 'placement']
