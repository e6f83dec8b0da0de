import { expect, test } from 'vitest'
import { pickedCrm } from './pickedCrm'

test('what was picked comes in buckets by type, numbered like a PHP array', () => {
  const items = ['5', '7'].map((id) => ({ type: 'lead', id, title: `Lead ${id}`, description: '' }))
  expect(pickedCrm(['lead', 'company'], items)).toEqual({
    lead: {
      0: {
        id: 'L_5',
        type: 'lead',
        place: 'lead',
        title: 'Lead 5',
        desc: '',
        url: '/crm/lead/details/5/',
      },
      1: {
        id: 'L_7',
        type: 'lead',
        place: 'lead',
        title: 'Lead 7',
        desc: '',
        url: '/crm/lead/details/7/',
      },
    },
    company: {},
  })
})
