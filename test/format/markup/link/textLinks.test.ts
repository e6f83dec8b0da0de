import { describe, expect, it } from 'vitest'
import { textLinks } from '../../../../src/format/markup/link/textLinks'

const linked = (text: string) =>
  textLinks(text)
    .map((piece) => (piece.href === null ? piece.text : `{${piece.text}}`))
    .join('')

describe('textLinks', () => {
  it.each([
    ['See https://example.com/a, please.', 'See {https://example.com/a}, please.'],
    ['(https://example.com/wiki/Lead_(sales))', '({https://example.com/wiki/Lead_(sales)})'],
    ['«https://example.com/a»', '«{https://example.com/a}»'],
    ['Сайт:https://example.com/a', 'Сайт:{https://example.com/a}'],
    ['Сайт:example.com', 'Сайт:{example.com}'],
    [
      'a@example.com,b@example.com; c@example.com',
      '{a@example.com},{b@example.com}; {c@example.com}',
    ],
    ['<ivan@example.com>', '<{ivan@example.com}>'],
    ['mailto:ivan@example.com.', 'mailto:{ivan@example.com}.'],
    [
      'example.com/price?a=1#b and example.com:8080/x',
      '{example.com/price?a=1#b} and {example.com:8080/x}',
    ],
    ['[https://example.com/l?ids[0]]', '[{https://example.com/l?ids[0]}]'],
    ['📧ann@example.com', '📧{ann@example.com}'],
    ['почта：ann@example.com。', 'почта：{ann@example.com}。'],
    ['a@example.com–b@example.com', '{a@example.com}–{b@example.com}'],
    ['см. https://example.com。Спасибо', 'см. {https://example.com}。Спасибо'],
    ['https://example.com/a，next', '{https://example.com/a}，next'],
    ['пример.рф, EXAMPLE.COM', '{пример.рф}, {EXAMPLE.COM}'],
    ['example.com/a:b', '{example.com/a:b}'],
    // From the test suites of twitter-text, linkify-it and linkifyjs.
    ['(see https://example.com/a).Then', '(see {https://example.com/a}).Then'],
    ['[shop](https://example.com/a)[mail](b)', '[shop]({https://example.com/a})[mail](b)'],
    ['example.com/wiki/Lead_(sales)!', '{example.com/wiki/Lead_(sales)}!'],
    ['example.com/maps/?ll=37.6,55.7&z=10', '{example.com/maps/?ll=37.6,55.7&z=10}'],
    ['https://example.com,https://example.org', '{https://example.com},{https://example.org}'],
    ['example.com/a;ann@example.com', '{example.com/a};{ann@example.com}'],
    ['example.com/a,example.org', '{example.com/a},{example.org}'],
    ["https://example.com/a's and example.com's", "{https://example.com/a}'s and {example.com}'s"],
    ["https://example.com/b_'quoted'", "{https://example.com/b_'quoted'}"],
    ['https://youtu.be/abc_', '{https://youtu.be/abc_}'],
    ['『https://example.com/a』', '『{https://example.com/a}』'],
    [
      '詳細はhttps://example.com/priceをご覧ください',
      '詳細は{https://example.com/price}をご覧ください',
    ],
    ['https://ja.example.com/wiki/日本', '{https://ja.example.com/wiki/日本}'],
    ['example.com/a中国語example.com/b', '{example.com/a}中国語{example.com/b}'],
    ['ウェブはexample.com。', 'ウェブは{example.com}。'],
    ['日本語.jp', '{日本語.jp}'],
    ['请联系ann@example.com谢谢', '请联系{ann@example.com}谢谢'],
    ['استhttps://example.com/a', 'است{https://example.com/a}'],
    ['a@example.com/b@example.com', '{a@example.com}/{b@example.com}'],
    ['ann.al+b@example.com', '{ann.al+b@example.com}'],
    ['see azienda.it for more', 'see {azienda.it} for more'],
    ['163.com', '{163.com}'],
    ['no.it/path and www.no.it', '{no.it/path} and {www.no.it}'],
    ['https://example.com/?from=ann@example.com', '{https://example.com/?from=ann@example.com}'],
  ])('finds the addresses in %j', (text, expected) => {
    expect(linked(text)).toBe(expected)
  })

  it.each([
    'It is done.It works.Is it',
    '3.14 and v1.2.3 and 01.02.2026',
    'offer.docx, plan.xlsx, photo.jpeg',
    'и т.д. и т.п., e.g. this',
    'javascript:alert(1) ftp://example.com',
    'https://ann:secret@example.com/ a@b',
    '@example and user@',
    'localhost:3000',
    'offer.zip, film.mov',
    // Whom these reach, nobody can know.
    'test."foo".bar@example.com',
    '"ann@example.com"@example.org',
    'Позвоните.Завтра',
    // A blank is missing.
    'I said no.it was',
    'Hello.how are you',
    'Thanks.call me',
    'ok.is it ready? call me.no need',
    'at 8.pm, i.e.so',
    '100.in stock',
  ])('finds none in %j', (text) => {
    expect(textLinks(text).every(({ href }) => href === null)).toBe(true)
  })

  it('takes nothing away', () => {
    const text = 'a https://example.com/ b@example.com example.com. c'
    expect(
      textLinks(text)
        .map((piece) => piece.text)
        .join(''),
    ).toBe(text)
  })

  it('returns a text that is nothing but an address in one piece', () => {
    const address = 'https://example.com/a'
    expect(textLinks(address)).toEqual([{ text: address, href: address }])
  })

  it('makes no link of an address of more than two thousand characters', () => {
    const address = `https://example.com/${'a'.repeat(2_000)}`
    expect(linked(address)).toBe(address)
  })
})
