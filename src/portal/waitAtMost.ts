/**
 * Waits until a promise settles, but no longer than a time limit.
 *
 * @param limit in ms
 * @returns resolves in every case, also when the promise rejects
 */
export async function waitAtMost(limit: number, awaited: Promise<unknown>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, limit)
  })
  await Promise.race([awaited.catch(() => undefined), late])
  clearTimeout(timer)
}
