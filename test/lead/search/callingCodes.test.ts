import { describe, expect, it } from 'vitest'
import type { Lead } from '../../../src/lead/model/Lead'
import { likelyCallingCodes } from '../../../src/lead/search/callingCodes'
import { buildLead } from '../../support/builders/buildLead'

function leadWith(phones: readonly string[]): Lead {
  const PHONE = phones.map((VALUE, index) => ({ ID: String(index + 1), VALUE, VALUE_TYPE: 'WORK' }))
  return buildLead({ PHONE })
}

describe('the calling codes of a number that has none', () => {
  const german = '+49 30 23125001'
  const spanish = '+34 912 345 678'

  it('are those of the leads, the most frequent first, and that of the language', () => {
    const leads = [leadWith([spanish]), leadWith([german, german]), leadWith(['030 23125001'])]
    expect(likelyCallingCodes(leads, 'fr-FR')).toEqual(['49', '34', '33'])
    expect(likelyCallingCodes(leads, 'de')).toEqual(['49', '34'])
  })

  it('is that of the language alone without leads', () => {
    expect(likelyCallingCodes([], 'de')).toEqual(['49'])
  })
})
