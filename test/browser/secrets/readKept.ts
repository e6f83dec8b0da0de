import type { Page } from 'playwright-core'

/** What a page and its frames keep or show, by where it was found. */
export type Kept = { where: string; text: string }

/** Reads everything that the app's frames have put where it outlasts them, or where others may see it. */
export async function readKept(page: Page, appOrigin: string): Promise<Kept[]> {
  const frames = page.frames().filter((frame) => frame.url().startsWith(appOrigin))
  const inFrames = await Promise.all(
    frames.map((frame) =>
      frame.evaluate(async () => {
        const names = await caches.keys()
        const cached = names.map(async (name) => {
          const cache = await caches.open(name)
          return [name, ...(await cache.keys()).map(({ url }) => url)].join(' ')
        })
        const databases = await indexedDB.databases()
        return {
          localStorage: JSON.stringify(Object.entries(localStorage)),
          sessionStorage: JSON.stringify(Object.entries(sessionStorage)),
          cookie: document.cookie,
          caches: (await Promise.all(cached)).join('\n'),
          databases: databases.map(({ name }) => name ?? '').join('\n'),
          address: location.href,
          history: JSON.stringify(history.state),
          title: document.title,
        }
      }),
    ),
  )
  const cookies = await page.context().cookies()
  return [
    ...inFrames.flatMap((kept) =>
      Object.entries(kept).map(([where, text]): Kept => ({ where, text })),
    ),
    { where: 'cookies', text: JSON.stringify(cookies) },
    { where: 'the address of the page', text: page.url() },
    { where: 'the title of the page', text: await page.title() },
  ]
}

/** The whole of what the app's frames show, attributes included. */
export async function readShown(page: Page, appOrigin: string): Promise<Kept[]> {
  const frames = page.frames().filter((frame) => frame.url().startsWith(appOrigin))
  const shown = frames.map(async (frame): Promise<Kept> => {
    const fields = await frame.evaluate(() =>
      [...document.querySelectorAll('input, textarea')].map((field) =>
        String(Reflect.get(field, 'value')),
      ),
    )
    return { where: 'the page', text: [await frame.content(), ...fields].join('\n') }
  })
  return Promise.all(shown)
}
