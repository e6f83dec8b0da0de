import { describe, expect, it } from 'vitest'
import { languageTag } from '../../src/format/text/languageTag'
import { formatMoment } from '../../src/format/time/moment'
import { texts as en } from '../../src/i18n/catalogs/en'
import { loadCatalog, textLanguage, textLanguages } from '../../src/i18n/loadCatalog'
import type { Message } from '../../src/i18n/catalogs/Catalog'
import { createTranslate } from '../../src/i18n/catalogs/messages'
import { texts as ru } from '../../src/i18n/catalogs/ru'
import { languagesWithoutTexts } from '../support/languagesWithoutTexts'

const english = new Map<string, Message>(Object.entries(en))

const formsOf = (message: Message | undefined): Map<string, string> =>
  new Map(typeof message === 'string' ? [['other', message]] : Object.entries(message ?? {}))

const textsOf = (message: Message): string[] =>
  typeof message === 'string' ? [message] : Object.values(message)

const placeholders = (text: string): string[] =>
  [...text.matchAll(/\{\w+\}/g)].map(([mark]) => mark).toSorted()

/** Arabic says none, one and two in the word itself ("صفقتان"), where a number beside it would be wrong. */
const mayLeaveOutCount = (language: string, form: string): boolean =>
  language === 'ar' && ['zero', 'one', 'two'].includes(form)

/** Texts that are the same in English and in another language. */
const international = new Set(
  [
    'Actions|Audio|Chat|Client|Contact|contact|contacts|District|E-mail|Meeting|Message|Messenger|Leads|No|Offline',
    'Partner|Position|Sales boost|Salutation|salutations|Social network|Source|sources|To-do|Video|Website',
    'banner|fax|newsletter|pager|personal|File #{id}|{name} (contact)|{name} (lead, {stage})',
    '{count} contacts',
  ].flatMap((words) => words.split('|')),
)

const words = (list: string): RegExp => new RegExp(`(?<!\\p{L})(?:${list})(?!\\p{L})`, 'u')

/** Words of other programs, or of a form of address that the portal does not use. */
const unwantedWords: Readonly<Record<string, RegExp>> = {
  de: words('[Oo]ffene[nr]? Kanal|du|dein|deine|dich|dir'),
  fr: words('tu|toi|ton|tes'),
  it: words('Lei'),
  pl: words('Pan|Pani|Panu'),
  la: words('vosotros|vuestro'),
  br: words('vós|vosso'),
  ru: words('ты|твой|тебя'),
  hi: words('बचाना|तुम'),
  ja: /鉛/,
  id: words('[Mm]emimpin'),
  ar: words('فرصة'),
}

describe.each(textLanguages)('the texts in %s', async (language) => {
  const catalog = new Map<string, Message>(Object.entries(await loadCatalog(language)))

  it('have every key of the English ones and no other', () => {
    expect([...catalog.keys()].toSorted()).toEqual([...english.keys()].toSorted())
  })

  it('have the values of the English ones in each form', () => {
    const wrong: string[] = []
    for (const [key, message] of english) {
      const expected = placeholders(formsOf(message).get('other') ?? '')
      for (const [form, text] of formsOf(catalog.get(key))) {
        const given = placeholders(text)
        const isSpelled = mayLeaveOutCount(language, form) && !given.includes('{count}')
        const wanted = isSpelled ? expected.filter((mark) => mark !== '{count}') : expected
        if (text.trim() === '' || String(given) !== String(wanted)) wrong.push(`${key}: ${text}`)
      }
    }
    expect(wrong).toEqual([])
  })

  it('are no English ones by accident', () => {
    const same = [...english].filter(([key, message]) => {
      const text = formsOf(message).get('other') ?? ''
      const isWord = /\p{L}/u.test(text.replaceAll(/\{\w+\}|utm_\w+/g, ''))
      return isWord && !international.has(text) && formsOf(catalog.get(key)).get('other') === text
    })
    expect(language === 'en' ? [] : same).toEqual([])
  })

  it('have no word that the portal does not use', () => {
    const unwanted = unwantedWords[language]
    const texts = [...catalog.values()].flatMap(textsOf)
    expect(unwanted ? texts.filter((text) => unwanted.test(text)) : []).toEqual([])
  })

  it('have all plural forms of their language wherever English counts, and only there', () => {
    const rules = new Intl.PluralRules(languageTag(language)).resolvedOptions()
    const forms = rules.pluralCategories.toSorted()
    const counting = [...english].filter(([, message]) => typeof message !== 'string')
    expect(counting.length).toBeGreaterThan(0)
    for (const [key, message] of english) {
      const expected = typeof message === 'string' ? ['other'] : forms
      expect([key, [...formsOf(catalog.get(key)).keys()].toSorted()]).toEqual([key, expected])
    }
  })
})

describe('createTranslate', () => {
  it('chooses the plural form of each language', () => {
    const [inEnglish, inRussian] = [createTranslate(en, 'en-GB'), createTranslate(ru, 'ru-RU')]
    const counts = [0, 1, 2, 5, 11, 21, 22, 1_000_000]
    expect(counts.map((count) => inEnglish('lead.empty', { count }))).toEqual([
      '0 empty fields',
      '1 empty field',
      '2 empty fields',
      '5 empty fields',
      '11 empty fields',
      '21 empty fields',
      '22 empty fields',
      '1,000,000 empty fields',
    ])
    expect(
      counts.map((count) => inRussian('lead.empty', { count }).replaceAll(/\s/g, ' ')),
    ).toEqual([
      '0 пустых полей',
      '1 пустое поле',
      '2 пустых поля',
      '5 пустых полей',
      '11 пустых полей',
      '21 пустое поле',
      '22 пустых поля',
      '1 000 000 пустых полей',
    ])
  })

  it('fills values in as they are, even those that look like a placeholder or a pattern', () => {
    const t = createTranslate(en, 'en-GB')
    expect(t('app.portalSays', { words: '{words} $& $1 <b>' })).toBe(
      'Bitrix24 says: {words} $& $1 <b>',
    )
  })
})

describe('a button whose name says more than it shows', () => {
  it.each(textLanguages)('has the words that are seen in its name, in %j', async (language) => {
    const t = createTranslate(await loadCatalog(language), languageTag(language))
    const spaced = (text: string): string => ` ${text.toLocaleLowerCase(languageTag(language))} `
    const name = spaced(t('action.callNumber', { number: '+49 30 23125001' }))
    const seen = spaced(t('action.call'))
    // These languages write no blanks between words.
    const isUnspaced = /^(?:ja|sc|tc|th)$/.test(language)
    expect(name).toContain(isUnspaced ? seen.trim() : seen.replace(/ $/, ''))
  })
})

describe('createTranslate from right to left', () => {
  it('keeps the groups of a number in their order', async () => {
    const t = createTranslate(await loadCatalog('ar'), languageTag('ar'))
    expect(t('action.callNumber', { number: '+49 30 23125001' })).toContain(
      '\u2068+49 30 23125001\u2069',
    )
  })
})

describe('loadCatalog', () => {
  it.each(['en', ...languagesWithoutTexts, '', 'EN', '__proto__', 'constructor'])(
    'gives English to a portal in %j',
    async (code) => {
      expect(textLanguage(code)).toBe('en')
      expect(await loadCatalog(code)).toEqual(en)
    },
  )

  it.each(['ru', 'RU', 'by'])('gives Russian to a portal in %j', async (code) => {
    expect(textLanguage(code)).toBe('ru')
    expect(await loadCatalog(code)).toEqual(ru)
  })

  it('brings along what Chromium cannot write in Kazakh', async () => {
    await loadCatalog('kz')
    const zone = 'Europe/Berlin'
    const now = new Date('2026-01-20T00:00:00Z')
    const { full } = formatMoment('2026-03-05T13:40:00Z', { locale: languageTag('kz'), zone, now })
    // A browser that knows Kazakh would name the zone.
    expect(full).toMatch(/^2026 ж\. 5 наурыз, бейсенбі, 14:40:00 GMT\+01:00$/)
  })

  it('loads a language once', () => {
    expect(loadCatalog('ru')).toBe(loadCatalog('by'))
  })
})
