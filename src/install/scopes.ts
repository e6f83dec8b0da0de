/** The permissions the app asks for, and nothing beyond them. */
export const scopes = ['crm', 'user_brief', 'placement'] as const
