import { describe, expect, it } from 'vitest'
import { markupHtml } from '../../../src/format/markup/markupHtml'
import { markupText } from '../../../src/format/markup/markupText'
import { plainWords } from '../../support/plainWords'
import { portalCases, type PortalCase } from './portalCases'

const link = (address: string) => `<a href="${address}">${address}</a>`

/** What the portal's tests leave out: older forms of its tags, and HTML. */
const ownCases: readonly PortalCase[] = [
  [
    'a page of the portal',
    '[url=/crm/deal/details/5/]the deal[/url]',
    '<a href="/crm/deal/details/5/">the deal</a>',
    'the deal (/crm/deal/details/5/)',
  ],
  [
    'a user without a name',
    '[user=5][/user], call',
    '<a href="/company/personal/user/5/">User 5</a>, call',
    'User 5, call',
  ],
  [
    'a user whose name the messenger replaces',
    '[USER=5 REPLACE]Ann[/USER]',
    '<a href="/company/personal/user/5/">Ann</a>',
    'Ann',
  ],
  ['everybody', '[user=all]All[/user]', '<a>All</a>', 'All'],
  [
    'a moment',
    'at [timestamp=1767225600 format=SHORT_TIME_FORMAT] today',
    'at 2026-01-01T00:00:00.000Z today',
    'at 2026-01-01T00:00:00.000Z today',
  ],
  ['an icon with a title', '[icon=/i.png size=20 title=Hot lead]', 'Hot lead', 'Hot lead'],
  ['an icon with its title in the middle', '[icon=/i.png title=Hot width=20] x', 'Hot x', 'Hot x'],
  [
    'an icon without a title',
    '[icon=https://example.com/i.png]',
    link('https://example.com/i.png'),
    'https://example.com/i.png',
  ],
  ['what a client thought of a chat', '[LIKE] [dislike] [RATING=4]', '👍 👎 ★★★★', '👍 👎 ★★★★'],
  ['a button that only has a command', '[send=/price][/send]', '/price', '/price'],
  ['a button', '[put=/price]Price[/put]', 'Price', 'Price'],
  ['a date of the messenger', '[date=2026-01-01T00:00:00+03:00]New Year[/date]', 'New Year'],
  [
    'an address without words',
    '[url=https://example.com/a][/url]',
    link('https://example.com/a'),
    'https://example.com/a',
  ],
  [
    'an address of another program',
    '[url=skype:ann?chat]Ann[/url]',
    '<a>Ann (skype:ann?chat)</a>',
    'Ann (skype:ann?chat)',
  ],
  [
    'a number without its scheme',
    '[url=+79161234567]call[/url]',
    '<a>call (+79161234567)</a>',
    'call (+79161234567)',
  ],
  [
    'a list that goes on',
    '<ol start="3"><li>c<li>d</ol>',
    '<ol start="3"><li>c</li><li>d</li></ol>',
    '3. c\n4. d',
  ],
  [
    'items with paragraphs, as Word writes them',
    '<ul><li><p>a</p></li><li></li><li><div><p>b</p></div>c</li></ul>',
    '<ul><li><p>a</p></li><li></li><li><div><p>b</p></div>c</li></ul>',
    '– a\n–\n– b\nc',
  ],
  [
    'powers and indices',
    '10<sup>5</sup> m<sup>2</sup> H<sub>2</sub>O 1<sup>st</sup> 7',
    '10<sup>5</sup> m<sup>2</sup> H<sub>2</sub>O 1<sup>st</sup> 7',
    '10⁵ m² H₂O 1st 7',
  ],
  [
    'a video of HTML',
    '<video src="https://example.com/v.mp4" controls></video>',
    link('https://example.com/v.mp4'),
    'https://example.com/v.mp4',
  ],
  [
    'an icon in quotes',
    '[icon="https://example.com/i.png" title="Hot"]',
    '<a href="https://example.com/i.png">Hot</a>',
  ],
  [
    'no address twice',
    '[url=ftp://a.example/b]ftp://a.example/b[/url]',
    '<a>ftp://a.example/b</a>',
  ],
  [
    'a number once',
    '<a href="tel:+79161234567">+7 916 123-45-67</a>',
    '<a href="tel:+79161234567">+7 916 123-45-67</a>',
    '+7 916 123-45-67',
  ],
  [
    'an emoji as the portal keeps it',
    'thanks :f09f9880: :f09f87a9::f09f87aa:',
    'thanks 😀 🇩🇪',
    'thanks 😀 🇩🇪',
  ],
  ['no emoji', 'id :f0ffffff: :cafe0001:', 'id :f0ffffff: :cafe0001:', 'id :f0ffffff: :cafe0001:'],
  ['text that XML protects', '<![CDATA[size <XL]]> b', 'size &lt;XL b', 'size <XL b'],
  [
    'an e-mail behind its name',
    'mail=ann@example.com',
    'mail=<a href="mailto:ann@example.com">ann@example.com</a>',
    'mail=ann@example.com',
  ],
  ['no page of the portal', '[url=//a.example/]x[/url]', '<a>x</a>', 'x'],
  [
    'an address in quotes',
    '[url="https://example.com/"]a[/url]',
    '<a href="https://example.com/">a</a>',
    'a (https://example.com/)',
  ],
  [
    'an address in encoded quotes',
    '[url=&quot;https://example.com/&quot;]a[/url]',
    '<a href="https://example.com/">a</a>',
  ],
  [
    'an address in quotes between blanks',
    '[url= "https://example.com/" ]a[/url]',
    '<a href="https://example.com/">a</a>',
    'a (https://example.com/)',
  ],
  [
    'a filter in an address',
    '[url=https://a.example/?f[N]=1]list[/url]',
    '<a href="https://a.example/?f[N]=1">list</a>',
    'list (https://a.example/?f[N]=1)',
  ],
  [
    'a blank in an address',
    '[url=https://a.example/my list]list[/url]',
    '<a href="https://a.example/my%20list">list</a>',
    'list (https://a.example/my list)',
  ],
  [
    'cells with paragraphs, as Word writes them',
    '<table><tr><td><p>Name</p></td><td><p>Ann</p></td></tr><tr><td><p>City</p></td><td></td><td><p>Rome<br>Italy</p></td></tr></table>',
    '<table><tr><td><p>Name</p></td><td><p>Ann</p></td></tr><tr><td><p>City</p></td><td></td><td><p>Rome<br>Italy</p></td></tr></table>',
    'Name\tAnn\nCity\t\tRome\nItaly',
  ],
  [
    'an encoded address',
    '[url=https://a.example/?a=1&amp;b=2]list[/url]',
    '<a href="https://a.example/?a=1&amp;b=2">list</a>',
    'list (https://a.example/?a=1&b=2)',
  ],
  ['an address that is not safe', '[url=javascript:alert(1)]list[/url]', '<a>list</a>', 'list'],
  [
    'a number to call',
    '[url=tel:+49 30 1234567]call[/url]',
    '<a href="tel:+49301234567">call</a>',
    'call (+49 30 1234567)',
  ],
  [
    'no words of a request',
    '[url=mailto:a@example.com?bcc=b@example.com]a[/url]',
    '<a href="mailto:a@example.com">a</a>',
  ],
  [
    'a spoiler',
    '[spoiler=Terms]30 days[/spoiler]',
    '<div><b>Terms</b></div><blockquote>30 days</blockquote>',
    'Terms\n30 days',
  ],
  [
    'a spoiler without a title',
    '[spoiler]30 days[/spoiler]',
    '<blockquote>30 days</blockquote>',
    '30 days',
  ],
  [
    'a cut',
    'a[cut=More]b[/cut]c',
    'a<div><b>More</b></div><blockquote>b</blockquote>c',
    'a\nMore\nb\nc',
  ],
  [
    'who is quoted',
    '[quote=Ann]yes[/quote]',
    '<div><b>Ann</b></div><blockquote>yes</blockquote>',
    'Ann\nyes',
  ],
  [
    'a video',
    '[video type=YOUTUBE width=400]https://example.com/v[/video]',
    '<a href="https://example.com/v">https://example.com/v</a>',
  ],
  ['a list by letters', '[list=a][*]x[/list]', '<ol><li>x</li></ol>', '1. x'],
  ['a font', '[font=Arial]x[/font] [size=12pt]y[/size] [color=#ff0000]z[/color]', 'x y z', 'x y z'],
  ['a new file', '[disk file id=n12]', 'File 12', 'File 12'],
  [
    'a table without its ends',
    '[table][tr][td]a[td]b[tr][td]c[/table]',
    '<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>',
    'a\tb\nc',
  ],
  ['HTML around BBCode', '<p>[b]a[/b]</p>', '<p><b>a</b></p>', 'a'],
  [
    'blanks of code, and of the text behind it',
    '[code]if (a)\n    b  =  1[/code]c  d',
    '<pre>if (a)\n    b  =  1</pre>c  d',
    'if (a)\n    b  =  1\nc d',
  ],
  [
    'code that names its own tag',
    '[code][code] begins code[/code]',
    '<pre>[code] begins code</pre>',
    '[code] begins code',
  ],
  ['many empty lines', 'a<br><br><br><br>b', 'a<br><br><br><br>b', 'a\n\nb'],
  ['code of HTML', '<code>a[i]b[/i]</code>', '<code>a[i]b[/i]</code>', 'a[i]b[/i]'],
  [
    'a picture of HTML',
    '<img src="https://example.com/a.png" alt="plan">',
    '<a href="https://example.com/a.png">plan</a>',
    'plan (https://example.com/a.png)',
  ],
  [
    'a smile of the portal',
    'ok <img class="bx-smile" src="/bitrix/1.png" alt=":)">',
    'ok :)',
    'ok :)',
  ],
  [
    'headings',
    '<h1>Need</h1><h3>Budget</h3>500',
    '<div><b>Need</b></div><div><b>Budget</b></div>500',
    'Need\nBudget\n500',
  ],
  ['a rule', 'before<hr>after', 'before<hr>after', 'before\nafter'],
  [
    'terms',
    '<dl><dt>Size</dt><dd>XL</dd><dt>Colour</dt><dd>red</dd></dl>',
    '<dl><dt>Size</dt><dd>XL</dd><dt>Colour</dt><dd>red</dd></dl>',
    'Size\nXL\nColour\nred',
  ],
  [
    'cells of HTML',
    '<table><tr><td>Имя</td><td>Иван</td></tr></table>',
    '<table><tr><td>Имя</td><td>Иван</td></tr></table>',
    'Имя\tИван',
  ],
  [
    'an e-mail of HTML',
    '<html><head><title>x</title><style>p{}</style></head><body><p>a</p></body></html>',
    '<div><p>a</p></div>',
    'a',
  ],
  ['what Word leaves', '<p class=MsoNormal>a<o:p></o:p></p>', '<p>a</p>', 'a'],
  [
    'names of many entities',
    '&laquo;a&raquo; &ldquo;b&rdquo; &Auml;&auml; &#8381;',
    '«a» “b” Ää ₽',
    '«a» “b” Ää ₽',
  ],
  [
    'the names of Greek letters, as PHP writes them',
    '&Kappa;&#974;&sigma;&tau;&alpha;&sigmaf; &Omega;&mu;&#941;&gamma;&alpha; &forall; &and;',
    'Κώστας Ωμέγα ∀ ∧',
    'Κώστας Ωμέγα ∀ ∧',
  ],
]

const typed = [
  '[Заявка]',
  '[Заявка] на [i] и [b]',
  'array[0] and array[i]',
  // From the test suite of bbcode (Python): what follows a name on another line is no part of its tag.
  '[b\noops [i] forgot',
  'x [url] y',
  '[list of goods] [code 12] [user guide]',
  '[*] with a star',
  '[td] and [/tr]',
  '[disk full]',
  '[timestamp] and [timestamp=soon]',
  '[icon] and [icon=hot]',
  '[rating=9] and [/like]',
  '[user=1]',
  '[]',
  '[/]',
  'a [ b ] c',
  'size <XL, delivery tomorrow',
  'Ivan <ivan.petrov> wrote',
  '<имя> и <name>',
  'a<b and c>d',
  'write <title> first',
]

const named = (cases: readonly PortalCase[]) =>
  cases.map(([about, markup, html, text]) => ({ about, markup, html, text }))

const withoutBlanks = (text: string) => text.replaceAll(/[\t\n]+/g, '\n')

describe('the portal’s own cases', () => {
  it.each(named(portalCases))('$about: $markup', ({ markup, html, text }) => {
    expect(withoutBlanks(markupHtml(markup, plainWords))).toBe(withoutBlanks(html))
    if (text !== undefined) expect(markupText(markup, plainWords)).toBe(text)
  })

  it('are eighty', () => {
    expect(new Set(portalCases.map(([, markup]) => markup)).size).toBeGreaterThanOrEqual(80)
  })
})

describe('markup', () => {
  it.each(named(ownCases))('$about: $markup', ({ markup, html, text }) => {
    expect(markupHtml(markup, plainWords)).toBe(html)
    if (text !== undefined) expect(markupText(markup, plainWords)).toBe(text)
  })

  it.each(typed)('that is none stays as typed: %j', (text) => {
    expect(markupText(text, plainWords)).toBe(text)
    expect(markupHtml(text, plainWords)).toBe(text.replaceAll('<', '&lt;').replaceAll('>', '&gt;'))
  })

  it('keeps brackets that belong to the address between the tags of a link', () => {
    const text = '[url]https://a.example/?f[N]=1[/url]'
    expect(markupText(text, plainWords)).toBe('https://a.example/?f[N]=1')
    expect(markupHtml(text, plainWords)).toContain('href="https://a.example/?f[N]=1"')
  })

  it('keeps an e-mail address in angle brackets', () => {
    const text = 'Ivan <ivan@example.com> wrote'
    expect(markupText(text, plainWords)).toBe(text)
    expect(markupHtml(text, plainWords)).toBe(
      'Ivan &lt;<a href="mailto:ivan@example.com">ivan@example.com</a>&gt; wrote',
    )
  })
})
