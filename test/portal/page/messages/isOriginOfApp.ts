import type { AppFrame } from '../PortalPage'

/**
 * Whether a message is the app's. The portal's script compares the origin, which browsers write in lower case and without
 * a usual port, with the address as an administrator typed it; only newer scripts take an origin without the port that was typed.
 */
export function isOriginOfApp(
  origin: string,
  { opening, old }: Pick<AppFrame, 'opening' | 'old'>,
): boolean {
  const [typed = '', port] = /^[^/]+\/\/[^/?#:]+(:\d+)?/.exec(opening.appUrl) ?? []
  return origin === typed || (!old && port !== undefined && origin + port === typed)
}
