import { describe, expect, test } from 'vitest'
import { fakePortal } from '../fakePortal'
import { judgeMessage } from './judgeMessage'

describe('the portal says nothing', () => {
  test.each([
    ['to another origin', { origin: 'http://evil.example' }],
    ['to a frame that it does not know', { sid: 'T' }],
  ])('%s', async (_where, from) => {
    const { send, posted, done } = fakePortal()
    await send('imPhoneTo', { phone: '1' }, from)
    expect([posted, done]).toEqual([[], []])
  })

  test('to a command that it does not know', async () => {
    const { send, posted } = fakePortal()
    await send('toString')
    await send('launch', {})
    expect(posted).toEqual([])
  })

  test('to a command that this placement may not send', async () => {
    const { send, posted, done } = fakePortal()
    await send('setTitle', { title: 'Mine' })
    expect([posted, done]).toEqual([[], []])
  })

  test('to broken JSON', () => {
    const { frame, portal, posted } = fakePortal()
    const message = { data: 'setTitle:{oops:cb:S', origin: 'http://localhost:5173' }
    expect(judgeMessage(message, new Map([['S', frame]]), portal)).toEqual({
      silence: 'unreadable',
    })
    expect(posted).toEqual([])
  })
})

test('the portal does what a message without a callback asks for, and answers nobody', async () => {
  const { frame, portal, posted, done } = fakePortal({ placement: 'DEFAULT' })
  const message = { data: 'setTitle:{"title":"Mine"}::S', origin: 'http://localhost:5173' }
  const verdict = judgeMessage(message, new Map([['S', frame]]), portal)
  if (!verdict.silence) await verdict.run()
  expect([done, posted]).toEqual([['title "Mine"'], []])
})

test('only the origin of the app counts, not the path it was opened at', async () => {
  const { send, posted } = fakePortal({ placement: 'DEFAULT' })
  await send('resizeWindow', { width: '100%', height: 500 })
  expect(posted).toEqual(['cb1:{"width":100,"height":500}'])
})
