import { describe, expect, test } from 'vitest'
import { fakePortal } from '../fakePortal'

describe('calls and chats are made and never answered', () => {
  test.each([
    ['imPhoneTo', { phone: '+5454777777' }, 'BXIM.phoneTo +5454777777'],
    ['imCallTo', { userId: 7, video: true }, 'BXIM.callTo 7 with video'],
    ['imCallTo', { userId: 7 }, 'BXIM.callTo 7'],
    ['imOpenMessenger', { dialogId: 'imol|livechat|1' }, 'BXIM.openMessenger imol|livechat|1'],
    ['imOpenMessenger', {}, 'BXIM.openMessenger (recent chats)'],
    ['imOpenHistory', { dialogId: 'chat5' }, 'BXIM.openHistory chat5'],
  ])('%s %j', async (command, params, notice) => {
    const { send, posted, done } = fakePortal()
    await send(command, params)
    expect(done).toEqual([`notice ${JSON.stringify(notice)}`])
    expect(posted).toEqual([])
  })
})
