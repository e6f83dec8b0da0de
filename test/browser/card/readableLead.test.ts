import { afterAll, describe, expect, test } from 'vitest'
import { customFields } from '../../portal/data/fields/customFields'
import { leadFields } from '../../portal/data/fields/leadFields'
import { richLead } from '../../portal/data/leads/richLead'
import { openCase } from '../support/openCase'
import { readFields, unfoldAll } from '../read/readCard'
import { closeAll } from '../support/sharedStage'
import { customTexts, documentedTexts, type Said } from './richLeadTexts'
import { walked } from '../../support/walked'
import { say, sayInRussian } from '../../support/say'

afterAll(closeAll)

/** Matches raw codes, and the parts of a file URL that must never be shown. */
const rawCode =
  /UF_CRM_\w*|HNR_\w*|\bUC_\w*|\bIN_PROCESS\b|\bWEBFORM\b|\bMANUFACTURING\b|[\w.]*\|(?:EUR|USD|RUB)\b|\b(?:L|C|CO|D|T80)_\d+|\bimol\|\S*|\bPARENT_ID\S*|auth=\S*|TOKEN\S*/g

/** Labels whose value is a number, not a code. */
const numbers = new Set([
  say('field.id'),
  say('field.locationId'),
  say('field.links'),
  'Number of cabinets',
  'Warehouse',
  sayInRussian('field.id'),
  sayInRussian('field.locationId'),
  sayInRussian('field.links'),
  'Количество шкафов',
  'Склад',
])

const shortened = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()

test('the table of what is said has every field of the rich lead and every custom field', () => {
  const keys = new Set([...Object.keys(documentedTexts), ...Object.keys(customTexts)])
  expect(Object.keys(richLead).filter((key) => !keys.has(key))).toEqual([
    'UF_CRM_BOOL_EMPTY',
    'UF_CRM_EMPTYM',
  ])
  const names = [...leadFields, ...customFields].map(({ name }) => name)
  // CONTACT_IDS is write-only; the last one is empty.
  expect(names.filter((name) => !keys.has(name))).toEqual([
    'CONTACT_IDS',
    'UF_CRM_BOOL_EMPTY',
    'UF_CRM_EMPTYM',
  ])
})

describe.each(walked(['en', 'ru'] as const, (lang) => lang === 'en'))(
  'the rich lead in the language %s',
  (lang) => {
    const inLanguage = (said: Said): string =>
      typeof said === 'string' ? said : said[lang === 'ru' ? 1 : 0]

    // One opening shows all of it, and takes longer than the reading.
    test('says every field in words, and shows no code but those without a word', async () => {
      const { app, frame, problems } = await openCase({ lead: '2001', lang })
      const responsible = lang === 'ru' ? 'Марк Образцов' : 'Mark Testow'
      await app.getByRole('link', { name: responsible }).first().waitFor()
      await unfoldAll(app)
      const text = shortened(await (await frame()).evaluate(() => document.body.innerText))
      for (const [key, said] of Object.entries(documentedTexts)) {
        if (said !== null) expect.soft(text, key).toContain(inLanguage(said))
      }

      const fields = await readFields(await frame())
      for (const { name, label } of customFields) {
        const said = customTexts[name]
        if (said === undefined) continue
        const field = { label: label[lang], value: inLanguage(said) }
        expect.soft(fields, name).toContainEqual(field)
      }

      expect.soft(text.match(rawCode)).toBeNull()
      const digits = fields.filter(({ label, value }) => /^\d+$/.test(value) && !numbers.has(label))
      expect.soft(digits).toEqual([])

      // A deleted item is shown by its code, with the reason.
      const reason = lang === 'ru' ? sayInRussian('lead.noWord') : say('lead.noWord')
      for (const code of ['34', 'GONE_FROM_DIRECTORY']) {
        const shown = app.getByTitle(reason).filter({ hasText: code })
        expect.soft(await shown.count(), code).toBe(1)
      }
      problems.expectNone()
    })
  },
)
