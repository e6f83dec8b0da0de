import { spawn } from 'node:child_process'

/**
 * Opens an address in the default browser. Does nothing without a browser or a screen, with `BROWSER=none` and in CI.
 */
export function openInBrowser(url: string): void {
  const opener = readOpener(process.env, process.platform)
  if (!opener) return
  const [command, ...args] = opener
  const child = spawn(command, [...args, url], { stdio: 'ignore', detached: true })
  child.on('error', () => undefined)
  child.unref()
}

/** The command that opens an address, with its first arguments; undefined = do not open. */
export function readOpener(
  environment: Partial<Record<string, string>>,
  platform: string,
): [command: string, ...args: string[]] | undefined {
  const { BROWSER, CI, DISPLAY, WAYLAND_DISPLAY } = environment
  if (BROWSER === 'none' || CI) return undefined
  if (BROWSER) return [BROWSER]
  if (platform === 'darwin') return ['open']
  if (platform === 'win32') return ['cmd', '/c', 'start', '']
  return DISPLAY || WAYLAND_DISPLAY ? ['xdg-open'] : undefined
}
