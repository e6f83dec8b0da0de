import { expect, it } from 'vitest'
import { placementState } from '../../src/install/placementState'
import { RestError } from '../../src/rest/failure/RestError'
import { missingScope } from '../../src/rest/failure/missingScope'

const handler = 'https://app.example/'
const refused = new RestError('scopeMissing', 'placement.bind', { status: 403 })

const scopeNamed = (placement: 'CRM_LEAD_DETAIL_TAB' | 'LEFT_MENU', granted: string[]) => {
  const state = placementState({
    placement,
    isWanted: true,
    installation: {
      offered: null,
      granted: new Set(granted),
      isWithoutLeads: false,
      bindings: [],
      refusal: null,
    },
    handler,
    failures: new Map([[placement, refused]]),
  })
  return state.kind === 'failed' ? missingScope(state.failure) : state.kind
}

it('a place of the CRM that is refused for want of a scope names the one that is missing', () => {
  expect(scopeNamed('CRM_LEAD_DETAIL_TAB', ['placement', 'user_brief'])).toBe('crm')
  expect(scopeNamed('CRM_LEAD_DETAIL_TAB', ['crm', 'user_brief'])).toBe('placement')
  expect(scopeNamed('CRM_LEAD_DETAIL_TAB', [])).toBe('placement')
  expect(scopeNamed('LEFT_MENU', ['placement'])).toBe('placement')
})
