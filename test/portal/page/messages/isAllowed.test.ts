import { describe, expect, test } from 'vitest'
import { isAllowed, placementCommands } from './isAllowed'

const page = { placement: 'DEFAULT', slider: false }
const tab = { placement: 'CRM_LEAD_DETAIL_TAB', slider: false }

describe('the portal obeys', () => {
  test.each(['setTitle', 'setScroll', 'reloadWindow', 'resizeWindow', 'getInterface'])(
    '%s on the page of the app',
    (command) => expect(isAllowed(command, page)).toBe(true),
  )

  test.each([
    'resizeWindow',
    'setScroll',
    'reloadWindow',
    'getInterface',
    'placementBindEvent',
    'reloadData',
    'openPath',
  ])('%s in the tab of a lead', (command) => expect(isAllowed(command, tab)).toBe(true))

  test('resizeWindow in a custom field, even in a slider', () => {
    expect(isAllowed('resizeWindow', { placement: 'USERFIELD_TYPE', slider: true })).toBe(true)
  })

  test('reloadData in the menu of the list', () => {
    expect(isAllowed('reloadData', { placement: 'CRM_LEAD_LIST_MENU', slider: true })).toBe(true)
  })
})

describe('the portal is deaf to', () => {
  test('setTitle in the tab of a lead', () => expect(isAllowed('setTitle', tab)).toBe(false))

  test.each(['setTitle', 'setScroll', 'reloadWindow'])(
    '%s in the tab of a lead, where its script is old',
    (command) => expect(isAllowed(command, { ...tab, old: true })).toBe(false),
  )

  test.each(['DEFAULT', 'CRM_LEAD_LIST_MENU', 'CRM_LEAD_DETAIL_TOOLBAR'])(
    'resizeWindow in the slider of %s',
    (placement) => expect(isAllowed('resizeWindow', { placement, slider: true })).toBe(false),
  )

  test.each(['placementBindEvent', 'reloadData', 'setValue'])(
    '%s on the page of the app',
    (command) => expect(isAllowed(command, page)).toBe(false),
  )

  test.each(['setValue', 'getValue'])('%s outside a custom field', (command) =>
    expect(isAllowed(command, tab)).toBe(false),
  )

  test('reloadData in the toolbar of the card', () => {
    const toolbar = { placement: 'CRM_LEAD_DETAIL_TOOLBAR', slider: true }
    expect(isAllowed('reloadData', toolbar)).toBe(false)
  })
})

test('the interface of a placement names only its own commands', () => {
  expect(placementCommands('CRM_LEAD_DETAIL_TAB')).toEqual(['reloadData'])
  expect(placementCommands('USERFIELD_TYPE')).toEqual(['setValue', 'getValue'])
  expect(placementCommands('LEFT_MENU')).toEqual([])
})
