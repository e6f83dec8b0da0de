import { describe, expect, it } from 'vitest'
import { markupElements, markupHtml } from '../../../src/format/markup/markupHtml'
import { plainWords } from '../../support/plainWords'
import { hostileTexts } from '../text/hostileTexts'

const html = (markup: string) => markupHtml(markup, plainWords)

const hostileMarkup = [
  '<p onclick=x',
  '<<p onclick=x>>',
  '<p <b onclick=x>',
  '<p a="<b onclick=x>" onclick=y>',
  '<a href="x" onclick="y">',
  `<a href='"onclick="y'>`,
  '<a href="x"onclick=y>',
  '<a\u00a0onclick=x>',
  '<a/href=x/onclick=y>',
  '<p\u0000onclick=x>',
  '<!--><p onclick=x>',
  '<!--x--!><p onclick=x>',
  '</script><p onclick=x>',
  '<style></style><p onclick=x>',
  '<textarea><p onclick=x></textarea>',
  '<noscript><p title="</noscript><p onclick=x>">',
  '<svg><style><p onclick=x></style></svg>',
  '<![CDATA[<p onclick=x>]]>',
  '[url="><b onclick=x>]x[/url]',
  '[code]<b onclick=x>[/code]',
  '[img]"><b onclick=x>[/img]',
  '[quote="<b onclick=x>"]x[/quote]',
  '[disk file id="><b]',
  'https://example.com/"><b>',
]

describe('markupHtml', () => {
  it.each([
    ['plain text & more', 'plain text &amp; more'],
    ['<b>bold</b> and <font>not</font>', '<b>bold</b> and not'],
    ['<P CLASS=x ONCLICK=alert(1)>one</P>', '<p>one</p>'],
    ['<div style="color:red">red</div>', '<div>red</div>'],
    ['<p title="a > b" onclick=\'x > y\'>two</p>', '<p>two</p>'],
    ['<p/onclick=x>slash</p>', '<p>slash</p>'],
    ['<b\nonclick\n=\n"x"\n>lines</b\n>', '<b>lines</b>'],
    [
      '<a href="https://example.com/?a=1&amp;b=2" style=x>link</a>',
      '<a href="https://example.com/?a=1&amp;b=2">link</a>',
    ],
    ['[url]a@example.com[/url]', '<a href="mailto:a@example.com">a@example.com</a>'],
    ['[url=a@example.com]write[/url]', '<a href="mailto:a@example.com">write</a>'],
    ['<a href=example.com>bare</a>', '<a href="https://example.com/">bare</a>'],
    ['<a href="javascript:x">nowhere</a>', '<a>nowhere</a>'],
    ['<h2>Title</h2>text', '<div><b>Title</b></div>text'],
    ['1 < 2 and <3', '1 &lt; 2 and &lt;3'],
    ['before<!-- <b onclick=x> -->after', 'beforeafter'],
    ['before<!doctype html><?xml version="1.0"?>after', 'beforeafter'],
    ['<script>if (a < b) "</b>"</script>text', 'text'],
    ['<STYLE>*{color:red}</style >text', 'text'],
    ['<svg onload=x><path d="M0 0"/></svg>text', 'text'],
    ['&lt;b&gt; &hellip; &#151; &nosuch;', '&lt;b&gt; … — &amp;nosuch;'],
    ['5 &#x80; &#X97; &#0151; &#x9;&#95;', '5 € — — _'],
    ['<a title href="https://example.com">x</a>', '<a href="https://example.com/">x</a>'],
    ['&#120;&#127;y', 'xy'],
    ['[b][i]crossed[/b][/i] end', '<b><i>crossed</i></b> end'],
    ['<ul><li>one<li>two</ul>', '<ul><li>one</li><li>two</li></ul>'],
    [
      '<table><tr><td>a<td>b<tr><td>c</table>',
      '<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>',
    ],
    ['<td>a</td><td>b</td>', '<div>a</div><div>b</div>'],
    ['<p>one<br>two</p>', '<p>one<br>two</p>'],
    ['<br>\nline', '<br>line'],
  ])('makes of %j', (markup, expected) => {
    expect(html(markup)).toBe(expected)
  })

  it.each([
    'text<script>never closed',
    'text<!-- never closed',
    'text<b onclick="never closed',
    'text<b',
    'size <XL, delivery tomorrow',
    'Ivan <ivan.petrov> wrote',
    'if a <b and c> d',
    'put it in <title> please',
    '<https://> or <file name>',
  ])('takes nothing away from %j', (text) => {
    expect(html(text)).toBe(
      text.replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;'),
    )
  })

  it.each([...hostileTexts, ...hostileMarkup])('leaves only plain tags and text of %j', (text) => {
    const names = markupElements.join('|')
    const rest = html(text).replaceAll(new RegExp(`</?(?:${names})(?: href="[^"]*")?>`, 'g'), '')
    expect(rest).not.toContain('<')
  })

  it.each(hostileTexts)('makes no link of %j that leads elsewhere', (text) => {
    for (const markup of [
      `[url]${text}[/url]`,
      `[url=${text}]x[/url]`,
      `<a href='${text}'>x</a>`,
      text,
    ]) {
      for (const [, href] of html(markup).matchAll(/href="([^"]*)"/g)) {
        expect(href).toMatch(/^(?:https?:\/\/[a-z\d_.-]+(?::\d+)?\/|mailto:[^?&\s]+$|tel:\+?\d+$)/)
      }
    }
  })

  const pieces = [
    '<',
    '<b ',
    '<!--',
    '<a href="',
    "<a href='",
    '<script>',
    '<p a=',
    '<span a ',
    '<div>',
  ]
  const codes = ['[', '[b', '[b]', '[url=', '[url="', '[url=&quot;', '[code]', '[list][*]', '[td]']
  const plain = ['a.', 'a@', '.', '(', 'www.', 'https://', '&', '&#', ' ']

  it.each([...pieces, ...codes, ...plain])(
    'takes a text of nothing but %j in one pass',
    (piece) => {
      expect(html(`${piece.repeat(20_000)}x`)).toContain('x')
    },
  )
})
