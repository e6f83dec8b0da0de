import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dialNumber } from '../../src/format/phone/dialNumber'
import { readPhone } from '../../src/format/phone/phone'
import { splitPhones } from '../../src/format/phone/splitPhones'
import { markupHtml } from '../../src/format/markup/markupHtml'
import { markupText } from '../../src/format/markup/markupText'
import { formatMoney, splitMoney } from '../../src/format/number/money'
import { isDecimal } from '../../src/format/number/decimal'
import { multiplyDecimals } from '../../src/format/number/multiplyDecimals'
import { sumDecimals } from '../../src/format/number/sumDecimals'
import { fromUnits } from '../../src/format/number/units'
import { addressLines } from '../../src/format/person/address'
import type { AddressParts } from '../../src/format/person/AddressParts'
import { initials } from '../../src/format/person/initials'
import { formatName } from '../../src/format/person/name'
import { safeMailto, safeUrl } from '../../src/format/text/safeLink'
import { readableJson } from '../../src/format/text/readableJson'
import { dayOf, formatDay } from '../../src/format/time/day'
import { formatMoment, readMoment } from '../../src/format/time/moment'
import { momentOfLocal, localTimeIn } from '../../src/format/time/zonedTime'
import { languageTag } from '../../src/format/text/languageTag'
import { escapeMarkup } from '../../src/lead/write/escapeMarkup'
import { textLanguages } from '../../src/i18n/loadCatalog'
import { plainWords } from '../support/plainWords'
import { runs } from './runs'
import { anyJson, anyText } from './wireValues'

const locales = fc.constantFrom(...textLanguages.map(languageTag))
const cents = fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n })

/** A decimal number as the portal writes it. */
const decimal = fc
  .tuple(cents, fc.integer({ min: 0, max: 6 }))
  .map(([units, decimals]) => fromUnits({ units, decimals }))
  .filter(isDecimal)

/** The digits of a number in any script, without grouping, sign and leading or trailing zeros. */
const digitsOf = (text: string): string =>
  text
    .normalize('NFKC')
    .replaceAll(/[٠-٩]/g, (digit) => String('٠١٢٣٤٥٦٧٨٩'.indexOf(digit)))
    .replaceAll(/[०-९]/g, (digit) => String('०१२३४५६७८९'.indexOf(digit)))
    .replaceAll(/\D/g, '')
    .replaceAll(/^0+|0+$/g, '')

describe('money', () => {
  it('loses no digit, however large the sum', () => {
    fc.assert(
      fc.property(
        decimal,
        locales,
        fc.constantFrom('USD', 'JPY', 'KWD', null),
        (amount, locale, currency) => {
          expect(digitsOf(formatMoney(amount, currency, locale))).toBe(digitsOf(amount))
        },
      ),
      runs(),
    )
  })

  it('is added in any order, and a sum less one of its parts is the other', () => {
    fc.assert(
      fc.property(decimal, decimal, (one, other) => {
        expect(sumDecimals([one, other])).toBe(sumDecimals([other, one]))
        const less = one.startsWith('-') ? one.slice(1) : `-${one}`
        if (!isDecimal(less)) throw new Error(less)
        expect(Number(sumDecimals([one, other, less]))).toBe(Number(other))
      }),
      runs(),
    )
  })

  it('times one is itself, and times minus one the opposite', () => {
    fc.assert(
      fc.property(decimal, (amount) => {
        expect(Number(multiplyDecimals(amount, '1', 6))).toBe(Number(amount))
        expect(Number(multiplyDecimals(amount, '-1', 6)) + 0).toBe(0 - Number(amount))
      }),
      runs(),
    )
  })

  it('of a custom field comes apart at its last bar, and never throws', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom('USD', 'EUR'), (amount, currency) => {
        const read = splitMoney(`${amount}|${currency}`)
        expect(read === null ? '' : read.amount).toBe(amount.trim())
        formatMoney(amount, amount, 'en')
      }),
      runs(),
    )
  })
})

describe('a date', () => {
  it('is the same moment however its offset is written', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true }),
        (date) => {
          const whole = new Date(Math.floor(date.getTime() / 1000) * 1000)
          const wire = whole.toISOString().replace('.000Z', '+00:00')
          expect(Date.parse(readMoment(wire) ?? '')).toBe(whole.getTime())
        },
      ),
      runs(),
    )
  })

  it('that is none is shown as it came, and no text makes it throw', () => {
    fc.assert(
      fc.property(anyText, locales, (text, locale) => {
        const { text: shown } = formatMoment(text, { locale, zone: text, now: new Date(0) })
        if (readMoment(text) === null) expect(shown).toBe(text)
        formatDay(text, locale)
        dayOf(text)
      }),
      runs(),
    )
  })

  it('typed on the person’s clock is read back from it, but for the hour that a clock skips', () => {
    const zones = fc.constantFrom('Europe/Berlin', 'Asia/Kolkata', 'America/St_Johns', 'Asia/Tokyo')
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 80 * 365 * 24 * 60 }), zones, (minutes, zone) => {
        const moment = new Date(minutes * 60_000)
        const local = localTimeIn(moment, zone)
        const back = momentOfLocal(local, zone)
        expect(back === null ? null : localTimeIn(new Date(back), zone)).toBe(local)
      }),
      runs(),
    )
  })
})

const wordsOf = (text: string | null): string[] => text?.match(/\S+/g) ?? []

describe('a name', () => {
  const part = fc.oneof(fc.constant(null), anyText)

  it('holds every word that says something, and no other', () => {
    fc.assert(
      fc.property(part, part, part, locales, (first, second, last, locale) => {
        const name = formatName({ first, second, last }, locale)
        const typed = [first, second, last].filter((text) => /[\p{L}\p{N}\p{S}]/u.test(text ?? ''))
        for (const word of typed.flatMap(wordsOf)) expect(name).toContain(word)
        const lengths = typed.map((text) => wordsOf(text).join('').length)
        expect(wordsOf(name).join('').length).toBeLessThanOrEqual(
          lengths.reduce((a, b) => a + b, 0),
        )
        initials(name)
      }),
      runs(),
    )
  })
})

describe('a phone number', () => {
  const digits = fc.stringMatching(/^\+?[0-9]{3,15}$/)
  const written = fc.tuple(digits, fc.constantFrom('', ' ext. 12', ' доб. 7', ' (office)'))

  it('calls only digits that were typed, in their order', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          written.map((parts) => parts.join('')),
          anyText,
        ),
        (typed) => {
          const dialled = dialNumber(typed)
          if (dialled === null) return
          expect(typed.normalize('NFKC').replaceAll(/\D/gu, '').length).toBeGreaterThanOrEqual(
            dialled.replaceAll(/\D/g, '').length,
          )
          expect(dialled).toMatch(/^[+\d*#,;]+$/)
        },
      ),
      runs(),
    )
  })

  it('never throws, alone, with a country or among others', () => {
    fc.assert(
      fc.property(
        anyText,
        fc.constantFrom(undefined, 'DE', 'RU', 'XX', '__proto__'),
        (text, country) => {
          readPhone(text, country)
          splitPhones(text).forEach((one) => readPhone(one, country))
        },
      ),
      runs(),
    )
  })
})

describe('an address', () => {
  it('holds the street and the postal code as they were typed', () => {
    const word = fc.stringMatching(/^[A-Za-z0-9]{1,12}$/)
    const parts: fc.Arbitrary<AddressParts> = fc.record({
      street: word,
      line2: fc.option(word),
      city: fc.option(word),
      region: fc.option(word),
      province: fc.option(word),
      postalCode: word,
      country: fc.option(fc.constantFrom('Germany', 'Japan', 'США', 'nowhere')),
    })
    fc.assert(
      fc.property(parts, fc.option(fc.constantFrom('DE', 'JP', 'xx')), (address, hint) => {
        const text = addressLines(address, hint).join('\n')
        expect(text).toContain(address.street)
        expect(text).toContain(address.postalCode)
      }),
      runs(100),
    )
  })
})

describe('a text with markup', () => {
  it('becomes HTML with no attribute but a safe address, and no element that runs or loads anything', () => {
    fc.assert(
      fc.property(
        anyText,
        fc.constantFrom('', '[url=', '<a href="', '[img]', '[b]', '<svg onload='),
        (text, tag) => {
          const html = markupHtml(tag + text, plainWords)
          for (const [element] of html.matchAll(/<[^>]*>/g)) {
            expect(element).toMatch(
              /^<\/?[a-z]+>$|^<ol start="\d+">$|^<a href="(?:https?:|mailto:|tel:)[^"<>]*">$/,
            )
          }
        },
      ),
      runs(600),
    )
  })

  it('typed as plain text shows as it was typed', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z \][/*=0-9<>&;#"'!-]{1,40}$/), (typed) => {
        const shown = markupText(escapeMarkup(typed), plainWords)
        expect(shown.replaceAll(/\s+/g, ' ').trim()).toBe(typed.replaceAll(/\s+/g, ' ').trim())
      }),
      runs(),
    )
  })
})

describe('a link', () => {
  it('leads nowhere but to a web address or a mail program, without access to the portal', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.webUrl({ withQueryParameters: true })), (text) => {
        expect(safeUrl(text) ?? 'https://').toMatch(/^https?:\/\//)
        expect(safeUrl(`https://example.com/?auth=${text}`)).toBeNull()
        expect(safeMailto(text) ?? 'mailto:').toMatch(/^mailto:[^?&\s]*$/)
      }),
      runs(),
    )
  })
})

describe('a value of an unknown shape', () => {
  it('becomes one line of limited length without tokens', () => {
    fc.assert(
      fc.property(anyJson, fc.integer({ min: 1, max: 300 }), (value, max) => {
        const line = readableJson({ value, auth: 'secret-secret-secret' }, max)
        expect(line.length).toBeLessThanOrEqual(max)
        expect(line).not.toMatch(/secret-secret|[\n\r]/)
      }),
      runs(),
    )
  })
})
