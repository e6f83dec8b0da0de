const secretKeys =
  'AUTH_ID|REFRESH_ID|APPLICATION_TOKEN|MEMBER_ID|member_id|auth|access_token|refresh_token|application_token'
const inJson = new RegExp(`("(?:${secretKeys})":\\s*")([^"]*)`, 'g')
const inQuery = new RegExp(`([?&](?:${secretKeys})=)([^&\\s"]*)`, 'g')

const mask = (_match: string, key: string, token: string): string =>
  key + (token === '' ? '' : `${token.slice(0, 4)}…`)

/** Hides the tokens in a message, a request or an address; their first characters stay to tell them apart. */
export function maskMessage(text: string): string {
  return text.replace(inJson, mask).replace(inQuery, mask)
}
