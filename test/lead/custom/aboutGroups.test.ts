import { describe, expect, it } from 'vitest'
import { groupCustomFields, layoutOf, readCustomFields } from '../../../src/lead/custom/aboutGroups'
import { noDirectories, readDirectories } from '../../../src/lead/directories/readDirectories'
import { readLayout } from '../../../src/lead/directories/readLayout'
import { buildLead } from '../../support/builders/buildLead'

const layout = (...sections: [title: string, ...names: string[]][]) =>
  readLayout(
    sections.map(([title, ...names]) => ({
      title,
      elements: names.map((name) => ({ name })),
    })),
  )

const lead = buildLead({ UF_CRM_A: 'a', UF_CRM_B: 'b', UF_CRM_C: 'c' })

/** The groups of the lead's custom fields as `[title, codes]`. */
const grouped = (...sections: [title: string, ...names: string[]][]) =>
  groupCustomFields(readCustomFields(lead, undefined), layout(...sections)).map(
    ({ title, fields }) => [title, fields.map(({ code }) => code)],
  )

describe('custom fields', () => {
  it('stand in the administrator’s sections, in the administrator’s order', () => {
    expect(grouped(['Second', 'UF_CRM_C', 'UF_CRM_A'], ['First', 'UF_CRM_B'])).toEqual([
      ['Second', ['UF_CRM_C', 'UF_CRM_A']],
      ['First', ['UF_CRM_B']],
    ])
  })

  it('without a place come last, together', () => {
    expect(grouped(['Kitchen', 'UF_CRM_B'])).toEqual([
      ['Kitchen', ['UF_CRM_B']],
      [null, ['UF_CRM_A', 'UF_CRM_C']],
    ])
  })

  it('with two places stand in the first one only', () => {
    expect(grouped(['One', 'UF_CRM_A', 'UF_CRM_A'], ['Two', 'UF_CRM_A', 'UF_CRM_B'])).toEqual([
      ['One', ['UF_CRM_A']],
      ['Two', ['UF_CRM_B']],
      [null, ['UF_CRM_C']],
    ])
  })

  it('make no section of documented fields or of fields that are not there', () => {
    expect(grouped(['Main', 'TITLE', 'UF_CRM_GONE'])).toEqual([
      [null, ['UF_CRM_A', 'UF_CRM_B', 'UF_CRM_C']],
    ])
  })

  it('that the portal leaves out because they are empty are there, empty', () => {
    const directories = readDirectories({
      fields: { TITLE: { type: 'string' }, UF_CRM_FILE: { type: 'file' }, UF_CRM_A: {} },
    })
    const fields = readCustomFields(lead, directories)
    expect(fields.map(({ code }) => code)).toEqual([
      'UF_CRM_A',
      'UF_CRM_B',
      'UF_CRM_C',
      'UF_CRM_FILE',
    ])
    expect(fields.at(-1)).toMatchObject({ value: null, info: { type: 'file' } })
  })
})

const section = (title: string) => [{ title, elements: [{ name: 'POST' }] }]

describe('the layout of a lead', () => {
  const directories = readDirectories({
    commonLayout: section('Simple'),
    commonReturningLayout: section('Returning'),
  })

  it.each([
    ['N', 'Simple'],
    ['Y', 'Returning'],
    [undefined, 'Simple'],
    ['maybe', 'Simple'],
  ])('with IS_RETURN_CUSTOMER %j is that of: %s', (IS_RETURN_CUSTOMER, title) => {
    expect(layoutOf(buildLead({ IS_RETURN_CUSTOMER }), directories)[0]?.title).toBe(title)
  })

  it('is the default one where the portal told none', () => {
    expect(layoutOf(buildLead({}), noDirectories)).toEqual([])
  })
})
