/**
 * Waits for something, but not longer than so many ms.
 *
 * @returns what resolves when either is over, however the first has ended
 */
export async function waitAtMost(limit: number, awaited: Promise<unknown>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, limit)
  })
  await Promise.race([awaited.catch(() => undefined), late])
  clearTimeout(timer)
}
