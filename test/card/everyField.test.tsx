import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { leadFieldNames, leadFields, type LeadFieldName } from '../../src/lead/model/leadFields'
import { renderCard } from '../support/renderCard'
import { say } from '../support/say'
import { inStrictMode } from '../support/inStrictMode'

inStrictMode()

/** A unique value for each documented field, and how the card shows it. */
const values: { readonly [Name in LeadFieldName]: [wire: string, shown: RegExp] } = {
  title: ['The title', /The title/],
  honorific: ['HNR_X', /HNR_X/],
  firstName: ['Firstname', /Firstname/],
  secondName: ['Secondname', /Secondname/],
  lastName: ['Lastname', /Lastname/],
  birthdate: ['1984-06-05T03:00:00+03:00', /1984/],
  position: ['Head of things', /Head of things/],
  companyTitle: ['Things Ltd', /Things Ltd/],
  amount: ['4711.00', /4,711/],
  stageId: ['STAGE_X', /STAGE_X/],
  responsibleId: ['9001', /User #9001/],
  sourceId: ['SOURCE_X', /SOURCE_X/],
  sourceDescription: ['From the fair', /From the fair/],
  utmSource: ['mark-source', /mark-source/],
  utmMedium: ['mark-medium', /mark-medium/],
  utmCampaign: ['mark-campaign', /mark-campaign/],
  utmContent: ['mark-content', /mark-content/],
  utmTerm: ['mark-term', /mark-term/],
  stageDescription: ['No budget', /No budget/],
  isReturning: ['Y', new RegExp(say('lead.returning'))],
  isOpenToAll: ['Y', /Yes/],
  amountIsManual: ['Y', /Yes/],
  currency: ['XTS', /XTS/],
  companyId: ['401001', /#401001/],
  contactId: ['301001', /#301001/],
  street: ['Street 1', /Street 1/],
  streetLine2: ['Floor 2', /Floor 2/],
  city: ['Cityname', /Cityname/],
  region: ['Districtname', /Districtname/],
  province: ['Provincename', /Provincename/],
  postalCode: ['PC-10115', /PC-10115/],
  country: ['Countryland', /Countryland/],
  countryCode: ['QX', /QX/],
  comments: ['A comment', /A comment/],
  createdById: ['9002', /User #9002/],
  createdAt: ['2021-01-01T12:00:00+00:00', /2021/],
  modifiedById: ['9003', /User #9003/],
  modifiedAt: ['2022-01-01T12:00:00+00:00', /2022/],
  movedById: ['9004', /User #9004/],
  movedAt: ['2023-01-01T12:00:00+00:00', /2023/],
  lastActivityById: ['9005', /User #9005/],
  lastActivityAt: ['2019-01-01T12:00:00+00:00', /2019/],
  closedAt: ['2018-01-01T12:00:00+00:00', /2018/],
  stageMeaning: ['P', /In progress/i],
  originatorId: ['originator-1', /originator-1/],
  originId: ['origin-1', /origin-1/],
  locationId: ['880088', /880088/],
  hasPhone: ['Y', /Yes/],
  hasEmail: ['Y', /Yes/],
  hasOpenChannel: ['Y', /Yes/],
}

/** Opens the card with the values of all fields but these, some of them changed, unfolds everything, and returns its text. */
async function textWithout(left: readonly LeadFieldName[], changed = {}): Promise<string> {
  const filled = leadFieldNames.map((name) => [
    leadFields[name].wire,
    left.includes(name) ? '' : values[name][0],
  ])
  const { user } = await renderCard({ ...Object.fromEntries(filled), ...changed })
  await screen.findByRole('region', { name: say('block.people') })
  for (const button of screen.queryAllByRole('button', { expanded: false })) {
    if (!button.hasAttribute('aria-haspopup')) await user.click(button)
  }
  return within(document.body).getByRole('main').textContent
}

describe('every documented field', () => {
  it.each<[string, LeadFieldName[]]>([
    ['all are filled', []],
    ['the lead has no country in words', ['country']],
    ['the lead has no amount', ['amount']],
    ['the lead has no name', ['firstName', 'secondName', 'lastName']],
    ['the lead has no position', ['position']],
    ['the lead has no company of its own', ['companyTitle']],
    ['the lead has no client', ['companyId', 'contactId']],
    ['the lead has no title', ['title']],
    ['the lead has no source', ['sourceId']],
    ['the lead has no marks', ['utmSource', 'utmMedium']],
    ['the lead is no returning customer’s', ['isReturning']],
  ])('can be read where %s', async (_case, left) => {
    const text = await textWithout(left)
    const hidden = leadFieldNames.filter(
      (name) => !left.includes(name) && !values[name][1].test(text),
    )
    expect(hidden).toEqual([])
  })

  it('says once why the lead was lost: beside its stage', async () => {
    const text = await textWithout([], { STATUS_ID: 'JUNK', STATUS_SEMANTIC_ID: 'F' })
    expect(text.match(/No budget/g)).toHaveLength(1)
  })
})
