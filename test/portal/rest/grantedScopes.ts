/** Scopes of which one is enough to call a method; empty = no scope is needed. */
function scopesFor(method: string): string[] {
  if (method.startsWith('crm.')) return ['crm']
  if (method.startsWith('placement.')) return ['placement']
  if (/^user\.(get|current|search|fields)$/.test(method))
    return ['user', 'user_basic', 'user_brief']
  if (method.startsWith('im.')) return ['im']
  return []
}

/** The scopes granted to the app, from the comma list of the case. */
export const grantedScopes = (scopes: string): string[] =>
  scopes
    .split(',')
    .map((scope) => scope.trim())
    .filter((scope) => scope !== '')

/** Whether the scopes of a case allow a method. */
export function isGranted(method: string, scopes: string): boolean {
  const needed = scopesFor(method)
  const granted = grantedScopes(scopes)
  return needed.length === 0 || needed.some((scope) => granted.includes(scope))
}
