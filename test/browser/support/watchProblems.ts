import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/** The problems of a page that the browser reports. */
export type Problems = {
  /** Console warnings and errors, uncaught errors, failed requests and requests to other hosts. */
  all: string[]
  /** Fails on any problem that the test does not expect. */
  expectNone: (...expected: RegExp[]) => void
}

const isLocal = (url: string): boolean => /^(?:data|blob|about):/.test(url)

/** Records the problems of a page. */
export function watchProblems(page: Page, origins: readonly string[]): Problems {
  const all: string[] = []
  page.on('console', (message) => {
    if (message.type() !== 'error' && message.type() !== 'warning') return
    all.push(`console ${message.type()}: ${message.text()} (${message.location().url})`)
  })
  page.on('pageerror', (error) => all.push(`uncaught: ${error.message}`))
  page.on('dialog', (dialog) => {
    // The browser's own dialog about unsent input.
    if (dialog.type() === 'beforeunload') return void dialog.accept()
    all.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('requestfailed', (request) => {
    all.push(`failed request: ${request.url()} ${request.failure()?.errorText ?? ''}`)
  })
  const judge = (url: string): void => {
    if (!isLocal(url) && !origins.includes(new URL(url).origin)) all.push(`stranger: ${url}`)
  }
  page.on('request', (request) => judge(request.url()))
  page.on('websocket', (socket) => judge(socket.url()))
  page.on('popup', (opened) => {
    all.push(`another page: ${opened.url()}`)
    void opened.close()
  })
  return {
    all,
    expectNone: (...expected) => {
      const rest = all.filter((problem) => !expected.some((known) => known.test(problem)))
      expect(rest, rest.join('; ')).toEqual([])
    },
  }
}
