import { describe, expect, it } from 'vitest'
import { originSentence } from '../../../src/card/origin/originSentence'
import { texts as en } from '../../../src/i18n/catalogs/en'
import { createTranslate } from '../../../src/i18n/catalogs/messages'
import { leadOrigin } from '../../../src/lead/derive/leadOrigin'
import { buildLead } from '../../support/builders/buildLead'

const t = createTranslate(en, 'en')

/** The sentence of lead 1591 with these UTM fields of `crm.lead.get`. */
function sentence(source: string, medium: string, campaign = '', term = ''): string {
  const marks = { UTM_SOURCE: source, UTM_MEDIUM: medium, UTM_CAMPAIGN: campaign, UTM_TERM: term }
  const lead = buildLead({ ...marks, UTM_CONTENT: '' })
  return originSentence(leadOrigin(lead, undefined), t)
}

describe('the sentence of an origin', () => {
  it('tells the platform, the kind of visit, the campaign and the keyword', () => {
    const campaign = t('origin.campaign', { campaign: 'весна' })
    const term = t('origin.term', { term: 'red shoes' })
    expect(sentence('ya', 'cpc', '%25E2%25E5%25F1%25ED%25E0', 'red+shoes')).toBe(
      `Yandex Direct, ${t('visit.paidSearch')}, ${campaign}, ${term}`,
    )
    expect(sentence('facebook', 'cpl')).toBe(`Facebook Ads, ${t('visit.paidSocial')}`)
    expect(sentence('some-site', 'paid_ads')).toBe(`some-site, ${t('visit.paidSearch')}`)
  })

  it('leaves out what was never filled in, and a visit without marks', () => {
    expect(sentence('google', 'cpc', '{campaignname}', '{keyword}')).toBe(
      `Google Ads, ${t('visit.paidSearch')}`,
    )
    expect(sentence('(direct)', '(none)', '(not set)')).toBe('')
  })
})
