import { describe, expect, test } from 'vitest'
import { fakePortal } from '../fakePortal'

describe('the window', () => {
  test('the page of the app may set its title and scroll, and hears its parameters again', async () => {
    const { send, posted, done } = fakePortal({ placement: 'DEFAULT' })
    await send('setTitle', { title: 'Lead 5' })
    await send('setScroll', { scroll: 40 })
    expect(done).toEqual(['title "Lead 5"', 'scroll 40'])
    expect(posted).toEqual(['cb1:{"title":"Lead 5"}', 'cb1:{"scroll":40}'])
  })

  test.each([{ scroll: -1 }, {}])('the page does not scroll for %j', async (params) => {
    const { send, posted, done } = fakePortal({ placement: 'DEFAULT' })
    await send('setScroll', params)
    expect([done, posted]).toEqual([[], [`cb1:${JSON.stringify(params)}`]])
  })

  test('reloadData refreshes the card and has an empty answer', async () => {
    const { send, posted } = fakePortal()
    await send('reloadData', { isRawValue: false })
    expect(posted).toEqual(['cb1:'])
  })

  test('getInterface names the commands of the placement', async () => {
    const { send, posted } = fakePortal()
    await send('getInterface')
    expect(posted).toEqual(['cb1:{"command":["reloadData"],"event":[]}'])
  })

  test('getStatus tells of a call in values with types, and elsewhere nothing', async () => {
    const options = { CALL_ID: 'a', CRM_ENTITY_ID: '5', CALL_LIST_MODE: 'true' }
    const initData = { PLACEMENT_OPTIONS: options }
    const call = fakePortal({ placement: 'CALL_CARD', initData })
    await call.send('getStatus')
    expect(call.posted).toEqual(['cb1:{"CALL_ID":"a","CRM_ENTITY_ID":5,"CALL_LIST_MODE":true}'])
    const tab = fakePortal({ initData })
    await tab.send('getStatus')
    expect(tab.posted).toEqual([])
  })

  test('events exist in the window of a call, and elsewhere nobody hears of one', async () => {
    const call = fakePortal({ placement: 'CALL_CARD' })
    await call.send('placementBindEvent', { event: 'CallCard::EntityChanged' })
    expect([call.done, call.posted]).toEqual([['bind "CallCard::EntityChanged"'], []])
    const tab = fakePortal()
    await tab.send('placementBindEvent', { event: 'CallCard::EntityChanged' })
    expect([tab.done, tab.posted]).toEqual([[], []])
  })

  test('the window of a call stays open when the app asks for it', async () => {
    const { send, posted, done } = fakePortal({ placement: 'CALL_CARD' })
    await send('disableAutoClose')
    await send('enableAutoClose')
    expect([done, posted]).toEqual([
      ['keep true', 'keep false'],
      ['cb1:[]', 'cb1:[]'],
    ])
  })

  test('openApplication answers when its slider closes', async () => {
    const { send, posted, done, closeSlider } = fakePortal()
    await send('openApplication', { leadId: 7, bx24_width: 700 })
    expect([done, posted]).toEqual([['app {"leadId":7,"bx24_width":700}'], []])
    closeSlider()
    expect(posted).toEqual(['cb1:'])
  })

  test('openPath answers when its slider closes', async () => {
    const { send, posted, closeSlider } = fakePortal()
    await send('openPath', { path: '/crm/lead/details/5/' })
    expect(posted).toEqual([])
    closeSlider()
    expect(posted).toEqual(['cb1:{"result":"close"}'])
  })

  test('openPath refuses other paths at once', async () => {
    const { send, posted, done } = fakePortal()
    await send('openPath', { path: '/bitrix/admin/' })
    expect(posted).toEqual(['cb1:{"result":"error","errorCode":"PATH_NOT_AVAILABLE"}'])
    expect(done).toEqual([])
  })

  test('openPath refuses the start of a wide slider where its list is older', async () => {
    const { send, posted, done } = fakePortal({ portalCase: { fault: 'oneWidth' } })
    await send('openPath', { path: '/crm/type/0/details/0/../../../../../crm/lead/details/5/' })
    expect(posted).toEqual(['cb1:{"result":"error","errorCode":"PATH_NOT_AVAILABLE"}'])
    await send('openPath', { path: '/crm/deal/../../crm/lead/details/5/' })
    expect(done).toHaveLength(1)
  })

  test('openPath is no command of an old script, and not for a device', async () => {
    const old = fakePortal({ portalCase: { fault: 'noSlider' } })
    await old.send('openPath', { path: '/crm/lead/details/5/' })
    expect([old.posted, old.done]).toEqual([[], []])

    const device = fakePortal({ portalCase: { fault: 'onDevice' } })
    await device.send('openPath', { path: '/crm/lead/details/5/' })
    expect(device.posted).toEqual([
      'cb1:{"result":"error","errorCode":"METHOD_NOT_SUPPORTED_ON_DEVICE"}',
    ])
    expect(device.done).toEqual([])
  })

  test('closeApplication answers only when something closed', async () => {
    const { send, posted, portal } = fakePortal()
    await send('closeApplication')
    expect(posted).toEqual([])
    portal.closeApp = () => true
    await send('closeApplication')
    expect(posted).toEqual(['cb1:'])
  })

  test('a custom field gives back the value that was set', async () => {
    const { send, posted } = fakePortal({ placement: 'USERFIELD_TYPE' })
    await send('setValue', 'abc')
    await send('getValue')
    expect(posted).toEqual(['cb1:', 'cb1:"abc"'])
  })
})
