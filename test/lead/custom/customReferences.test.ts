import { expect, it } from 'vitest'
import { customReferences } from '../../../src/lead/custom/customReferences'
import { readCustomValue } from '../../../src/lead/custom/readCustomValue'
import { buildFieldInfo } from '../../support/builders/buildFieldInfo'

it('collects people, elements and directories, each once', () => {
  const directory = buildFieldInfo('crm_status', { directory: 'INDUSTRY' })
  const values = [
    readCustomValue('7', buildFieldInfo('employee')),
    readCustomValue(['7', '12', 'nobody'], buildFieldInfo('employee')),
    readCustomValue(['C_301', 'T80_6', 'Z_9'], buildFieldInfo('crm')),
    readCustomValue('301', buildFieldInfo('crm', { targets: ['C'] })),
    readCustomValue('IT', directory),
    readCustomValue(['IT', 'TRADE'], directory),
    readCustomValue('IT', buildFieldInfo('crm_status')),
    readCustomValue('C_1', undefined),
    readCustomValue('', directory),
  ]
  expect(customReferences(values)).toEqual({
    people: [7, 12],
    elements: [
      { code: 'C_301', entityTypeId: 3, id: 301 },
      { code: 'T80_6', entityTypeId: 128, id: 6 },
    ],
    directories: ['INDUSTRY'],
  })
})

it('asks for nothing where nothing is pointed to', () => {
  expect(customReferences([null])).toEqual({ people: [], elements: [], directories: [] })
})
