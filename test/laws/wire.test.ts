import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fieldText } from '../../src/card/field/fieldText'
import { customText } from '../../src/card/custom/customText'
import { markupText } from '../../src/format/markup/markupText'
import { readDeals } from '../../src/lead/deals/readDeals'
import { readCustomFields } from '../../src/lead/custom/aboutGroups'
import { customReferences } from '../../src/lead/custom/customReferences'
import { itemAsLead } from '../../src/lead/fetch/itemAsLead'
import { readLead } from '../../src/lead/fetch/readLead'
import { readDirectories } from '../../src/lead/directories/readDirectories'
import { directoryWire } from '../../src/lead/directories/directoryWire'
import { readChat } from '../../src/lead/lookup/chatQuery'
import { readDealOwners, readLeads } from '../../src/lead/lookup/readLookup'
import { leadFieldNames } from '../../src/lead/model/leadFields'
import { readProducts, readClassicProducts } from '../../src/lead/products/readProducts'
import { readReferences } from '../../src/lead/relations/relationCommands'
import { readRelations } from '../../src/lead/relations/readRelations'
import { readOwned } from '../../src/lead/list/fetchNextSteps'
import { readActivity } from '../../src/lead/surroundings/readActivities'
import { readComments } from '../../src/lead/surroundings/readComments'
import { readSurroundings } from '../../src/lead/surroundings/readSurroundings'
import { readPickedUser } from '../../src/lead/write/readPickedUser'
import { readCall } from '../../src/portal/options/Call'
import { readDialogId } from '../../src/portal/options/dialogId'
import { readLeadId } from '../../src/portal/placement'
import type { BatchAnswer } from '../../src/rest/callBatch'
import { readAnswerError, readFailure } from '../../src/rest/failure/readFailure'
import { readPersonalSettings, readSharedSettings } from '../../src/settings/readSettings'
import { say } from '../support/say'
import { plainWords } from '../support/plainWords'
import { runs } from './runs'
import { anyJson, anyRecord, anyText } from './wireValues'

const now = new Date('2026-03-01T12:00:00Z')
const overrides = /[\u202A-\u202E\u2066-\u2069]/

/** The answers of a batch: any result or any error under every key. */
const anyAnswers = fc
  .array(fc.tuple(fc.boolean(), anyJson), { minLength: 1, maxLength: 12 })
  .map((drawn) => {
    let next = 0
    return (): BatchAnswer => {
      const [ok, wire] = drawn[next % drawn.length] ?? [true, null]
      next += 1
      return ok ? { ok, result: wire } : { ok, failure: readAnswerError('crm.lead.get', wire) }
    }
  })

describe('any JSON as an answer of the portal', () => {
  it('is read as a lead, or is none, and never throws; each of its values becomes a text', () => {
    fc.assert(
      fc.property(anyRecord, anyAnswers, anyAnswers, (record, directoryAnswers, answers) => {
        const lead = readLead(5, record)
        if (!lead) return
        const directories = readDirectories(directoryWire(directoryAnswers))
        const custom = readCustomFields(lead, directories)
        const values = custom.map(({ value }) => value)
        const references = readReferences(lead, customReferences(values))
        const relations = readRelations(references, answers, 'en', 'https://portal.example')
        const context = { directories, relations, zone: undefined, t: say, locale: 'en', now }
        for (const name of leadFieldNames) {
          expect(fieldText(context, lead, name)).not.toMatch(overrides)
        }
        for (const { value, info } of custom) {
          if (value) expect(customText(context, value, info)).not.toMatch(overrides)
        }
      }),
      runs(100),
    )
  })

  it.each<[what: string, read: (wire: unknown) => unknown]>([
    ['a lead', (wire) => readLead(5, wire)],
    ['an item of the universal methods', (wire) => readLead(5, itemAsLead(wire, wire))],
    ['a row of a search', (wire) => readLeads([wire])],
    ['a deal', readDealOwners],
    ['a chat', readChat],
    ['products', (wire) => readProducts({ ok: true, result: wire, total: 3 })],
    ['classic products', (wire) => readClassicProducts({ ok: true, result: wire })],
    ['planned activities', readOwned],
    ['an activity', (wire) => readActivity(wire, 'DEADLINE')],
    ['comments', readComments],
    ['a picked person', readPickedUser],
    ['a call', readCall],
    ['a chat’s id', readDialogId],
    ['the id of a lead', (wire) => readLeadId(wire)],
    ['settings for everybody', readSharedSettings],
    ['settings of a person', readPersonalSettings],
    ['settings as text', (wire) => readPersonalSettings(JSON.stringify(wire))],
    ['an error of a batch', (wire) => readAnswerError('crm.lead.get', wire)],
    [
      'an error of a call',
      (wire) => readFailure('crm.lead.get', { originalError: { response: { data: wire } } }),
    ],
  ])('never throws when read as %s', (_what, read) => {
    fc.assert(
      fc.property(anyJson, (wire) => {
        read(wire)
      }),
      runs(),
    )
  })

  it('never throws when read as deals or as what surrounds a lead', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        readDeals(5, answers)
        readSurroundings(answers)
      }),
      runs(),
    )
  })

  it('adds nothing to the prototypes of the page', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        readLead(5, record)
        expect(Object.keys(Object.prototype)).toEqual([])
        expect(Reflect.get({}, 'polluted')).toBeUndefined()
      }),
      runs(100),
    )
  })
})

describe('the words of an error', () => {
  it('hold no tag, no direction override and no run as long as a token', () => {
    fc.assert(
      fc.property(anyText, fc.stringMatching(/^[a-z0-9]{32,70}$/), (words, token) => {
        const error = { error: 'X', error_description: `${words} ${token} auth=${token}` }
        const { description } = readAnswerError('crm.lead.get', error)
        expect(description).not.toContain(token)
        expect(description).not.toMatch(/[a-z\d]{32}/i)
        expect(description).not.toMatch(overrides)
      }),
      runs(),
    )
  })
})

it('a text with markup is shown without direction overrides, also those written as entities', () => {
  fc.assert(
    fc.property(anyText, fc.constantFrom('&#8238;', '&#x202E;', '&#x2066;'), (text, entity) => {
      const [comment] = readComments([
        { ID: '1', CREATED: '2026-03-01T10:00:00Z', COMMENT: text + entity + text },
      ])
      expect(markupText(comment?.markup ?? '', plainWords)).not.toMatch(overrides)
    }),
    runs(),
  )
})
