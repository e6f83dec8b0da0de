import { describe, expect, it } from 'vitest'
import { readDirectories } from '../../../src/lead/directories/readDirectories'
import { readLayout } from '../../../src/lead/directories/readLayout'

const section = (title: string, ...elements: unknown[]) => ({
  name: 'main',
  title,
  type: 'section',
  elements,
})
const own = (name: string) => ({ kind: 'own', name })

const titles = (wire: Parameters<typeof readDirectories>[0]) =>
  readDirectories(wire).layout.map(({ title }) => title)

describe('the administrator’s layout', () => {
  it('has the sections, their titles and their fields in order', () => {
    const wire = [
      section('Second', { name: 'UF_CRM_B' }, { name: 'UF_CRM_A' }),
      section('First', { name: 'SOURCE_ID', optionFlags: '0' }),
    ]
    expect(readLayout(wire)).toEqual([
      {
        title: 'Second',
        elements: [
          { kind: 'custom', code: 'UF_CRM_B' },
          { kind: 'custom', code: 'UF_CRM_A' },
        ],
      },
      { title: 'First', elements: [own('sourceId')] },
    ])
  })

  it.each([
    ['OPPORTUNITY_WITH_CURRENCY', ['amount']],
    ['CLIENT', ['companyId', 'contactId']],
    ['UTM', ['utmSource', 'utmMedium', 'utmCampaign', 'utmContent', 'utmTerm']],
  ])('takes %s for the fields it stands for', (name, names) => {
    const [read] = readLayout([section('Main', { name, optionFlags: '1' })])
    expect(read?.elements).toEqual(names.map((one) => own(one)))
  })

  it('leaves out what the card has no field for, and sections without any', () => {
    const wire = [
      section('Products', { name: 'PRODUCT_ROW_SUMMARY' }, { name: 'OBSERVER' }, null),
      { title: 'No elements' },
    ]
    expect(readLayout(wire)).toEqual([])
  })

  it.each([null, undefined, [], '', 'main', 5, [null]])('is the default in %j', (wire) => {
    expect(readLayout(wire)).toEqual([])
  })
})

describe('of the two layouts', () => {
  const ownLayout = [section('Mine', { name: 'POST' })]
  const commonLayout = [section('Everybody’s', { name: 'POST' })]

  it('the person’s own comes first, then the common one, then the default', () => {
    expect(titles({ ownLayout, commonLayout })).toEqual(['Mine'])
    expect(titles({ ownLayout: null, commonLayout })).toEqual(['Everybody’s'])
    expect(titles({ commonLayout })).toEqual(['Everybody’s'])
    expect(titles({ ownLayout: null, commonLayout: null })).toEqual([])
  })

  it('that of simple leads is not that of returning customers', () => {
    const { layout, returningLayout } = readDirectories({
      commonLayout,
      ownReturningLayout: ownLayout,
    })
    expect(layout[0]?.title).toBe('Everybody’s')
    expect(returningLayout[0]?.title).toBe('Mine')
  })
})

it('every part of the directories without an answer is said to be unread, an empty one is not', () => {
  expect(readDirectories({ stages: [], fields: {} }).unread).toEqual([
    'sources',
    'honorifics',
    'currencies',
  ])
  expect(readDirectories({}).unread).toHaveLength(5)
})
