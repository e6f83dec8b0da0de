/** The scopes that the app asks for. */
export const scopes = ['crm', 'user_brief', 'placement'] as const
