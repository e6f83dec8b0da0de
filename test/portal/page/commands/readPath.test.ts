import { describe, expect, test } from 'vitest'
import { readPath } from './readPath'

const marks = 'from=rest_placement&from_app=stand-in'

describe('a path that the app asks for', () => {
  test.each([
    '/crm/lead/details/5/',
    '/crm/deal/details/5/',
    '/crm/contact/details/5/',
    '/crm/company/details/5/',
    '/crm/type/128/details/3/',
    '/marketplace/',
    '/company/personal/user/1/',
    '/workgroups/group/4/',
  ])('is opened when it is %s', (path) => {
    expect(readPath(path)?.path).toBe(`${path}?${marks}`)
  })

  test.each([
    '/bitrix/admin/',
    'crm/lead/details/5/',
    '/crm/lead',
    '/crm/quote/details/5/',
    '/company/personal/user/me/',
    'https://example.com/crm/lead/details/5/',
    '//example.com/crm/lead/details/5/',
    '',
    null,
    undefined,
    7,
  ])('is refused when it is %j', (path) => {
    expect(readPath(path)).toBeUndefined()
  })

  test('is opened where it leads, not where it began', () => {
    expect(readPath('/crm/deal/../../tasks/task/view/5/?IFRAME=Y')?.path).toBe(
      `/tasks/task/view/5/?IFRAME=Y&${marks}`,
    )
  })

  test('stays on the portal however many steps back it takes', () => {
    expect(readPath('/crm/lead/../../../../../etc/')?.path).toBe(`/etc/?${marks}`)
  })

  test.each([
    ['/crm/type/0/details/0/../../../../../crm/lead/details/5/', 1640],
    ['/company/personal/user/0/groups/create/../../../../../../crm/lead/details/5/', 1200],
    ['/crm/company/requisite/0/../../../../crm/lead/details/5/', 950],
    ['/workgroups/group/0/card/../../../../crm/lead/details/5/', 900],
    ['/crm/deal/../../crm/lead/details/5/', 0],
  ])('decides by its start how wide the slider is: %s', (path, width) => {
    expect(readPath(path)).toEqual({ path: `/crm/lead/details/5/?${marks}`, width })
  })
})
