import { describe, expect, test } from 'vitest'
import { fakePortal } from '../fakePortal'

describe('options', () => {
  test("a person's own are saved and echoed", async () => {
    const { send, posted, done } = fakePortal({ portalCase: { admin: false } })
    await send('setUserOption', { name: 'theme', value: 'dark' })
    expect(done).toEqual(['save user {"theme":"dark"}'])
    expect(posted).toEqual(['cb1:{"name":"theme","value":"dark"}'])
  })

  test.each([
    [{ size: 'l' }, { size: 'l', theme: 'dark' }],
    [[], []],
  ])(
    "a frame that is loaded anew gets a person's own, unless there were none: %j",
    async (before, after) => {
      const { send, frame } = fakePortal({ initData: { USER_OPTIONS: before } })
      await send('setUserOption', { name: 'theme', value: 'dark' })
      expect(frame.opening.initData['USER_OPTIONS']).toEqual(after)
    },
  )

  test('those of the app are answered with all of them, to an administrator', async () => {
    const { send, posted } = fakePortal()
    await send('setAppOption', { name: 'blocks', value: 'reach' })
    expect(posted).toEqual(['cb1:{"blocks":"reach"}'])
  })

  test('those of the app are not saved for anybody else, and nobody says so', async () => {
    const { send, posted, done } = fakePortal({ portalCase: { admin: false } })
    await send('setAppOption', { name: 'blocks', value: 'reach' })
    expect([posted, done]).toEqual([[], []])
  })
})
