import type { IncomingMessage, ServerResponse } from 'node:http'
import { users } from '../../data/users'
import type { Sessions } from '../../session'

const tints = ['#2fc6f6', '#7bd500', '#ff5752', '#ffa900', '#a77bde']

const avatar = (id: string): string => {
  const user = users.find((candidate) => candidate.id === id)
  const letters = `${user?.name?.en.at(0) ?? ''}${user?.lastName?.en.at(0) ?? ''}`
  const tint = tints[Number(id) % tints.length] ?? '#2fc6f6'
  return `<svg xmlns="http://www.w3.org/2000/svg" width="150" height="150" viewBox="0 0 150 150"><rect width="150" height="150" fill="${tint}"/><text x="75" y="95" font-family="sans-serif" font-size="60" text-anchor="middle" fill="#fff">${letters}</text></svg>`
}

const send = (response: ServerResponse, status: number, type: string, body: string): void => {
  response
    .writeHead(status, { 'Content-Type': type, 'X-Content-Type-Options': 'nosniff' })
    .end(body)
}

/** Serves files of leads (a token in `auth` must be valid) and photos of users; false = no such path. */
export function serveFile(
  request: IncomingMessage,
  response: ServerResponse,
  sessions: Sessions,
): boolean {
  const [path = '', query = ''] = (request.url ?? '').split('?', 2)
  const parameters = new URLSearchParams(query)
  const photo = /^\/upload\/avatars\/(\d+)\.svg$/.exec(path)
  if (photo) {
    send(response, 200, 'image/svg+xml', avatar(photo[1] ?? ''))
    return true
  }
  if (!path.startsWith('/bitrix/')) return false
  const token = parameters.get('auth')
  const fileId = parameters.get('fileId') ?? '?'
  // Without a token the portal checks the user's cookie; in the stand-in the user is always signed in.
  const open = token === null || sessions.sessionByToken(token)?.live === true
  if (open) send(response, 200, 'text/plain; charset=utf-8', `Demo file ${fileId}\n`)
  else send(response, 403, 'text/plain; charset=utf-8', 'Access denied\n')
  return true
}
