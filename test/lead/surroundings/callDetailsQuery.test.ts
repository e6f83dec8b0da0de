import { QueryClient } from '@tanstack/react-query'
import { expect, it } from 'vitest'
import { callDetailsQuery } from '../../../src/lead/surroundings/callDetailsQuery'
import { openPortal } from '../../support/fakes/fakePortal'
import { portalOrigin } from '../../support/fakes/portalOrigin'

/** What is read of a call whose recordings have these addresses. */
function readCall(urls: readonly string[], transcript: unknown = []) {
  const { rest } = openPortal()
  rest.answer('crm.activity.list', [{ ID: '7', FILES: urls.map((url) => ({ url })) }])
  rest.answer('crm.activity.call.getTranscript', transcript)
  return new QueryClient().fetchQuery(callDetailsQuery(7, portalOrigin))
}

it.each([
  ['/disk/downloadFile/12/?filename=call.mp3', '/disk/downloadFile/12/?filename=call.mp3'],
  [`${portalOrigin}/files/call.mp3?auth=0123`, '/files/call.mp3'],
  ['/show_file.php?fileId=12&sessid=0123', '/show_file.php?fileId=12'],
  // Only a token opens these, or they name no file without it.
  ['/show_file.php?auth=0123', null],
  ['/rest/download.json?auth=0123&token=1', null],
  [`${portalOrigin}/rest/download/call.mp3`, null],
  ['https://files.example.com/call.mp3', null],
  ['//files.example.com/call.mp3', null],
  [`${portalOrigin}//files.example.com/call.mp3`, null],
  ['javascript:alert(1)', null],
  ['', null],
])('takes the recording %j for the path %j on the portal', async (url, path) => {
  expect((await readCall([url])).recordings).toEqual([path])
})

it.each([
  [{ transcription: 'Hello' }, 'Hello'],
  [[], null],
])('reads what was said in %j as %j', async (answer, transcript) => {
  expect((await readCall([], answer)).transcript).toBe(transcript)
})

it('tells apart which of the two the portal refused', async () => {
  const { rest } = openPortal()
  rest.answer('crm.activity.list', [{ ID: '7', FILES: [] }])
  rest.fail('crm.activity.call.getTranscript', { body: { error: 'ACCESS_DENIED' } })
  const details = await new QueryClient().fetchQuery(callDetailsQuery(7, portalOrigin))
  expect(details).toMatchObject({
    recordings: [],
    recordingsFailure: null,
    transcript: null,
    transcriptFailure: { kind: 'accessDenied' },
  })
})
