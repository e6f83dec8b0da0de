import { describe, expect, it } from 'vitest'
import { quietMarkup } from '../../../src/format/text/quietMarkup'
import { hostileTexts } from './hostileTexts'

const quiet = (html: string) => quietMarkup(html, new Set(['a', 'b', 'p', 'div']))

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
]

describe('quietMarkup', () => {
  it.each([
    ['plain text & more', 'plain text & more'],
    ['<b>bold</b> and <i>not</i>', '<b>bold</b> and not'],
    ['<P CLASS=x ONCLICK=alert(1)>one</P>', '<p>one</p>'],
    ['<div style="color:red">red</div>', '<div>red</div>'],
    ['<p title="a > b" onclick=\'x > y\'>two</p>', '<p>two</p>'],
    ['<p/onclick=x>slash</p>', '<p>slash</p>'],
    ['<p =onclick=x "onclick=y>odd</p>', '<p>odd</p>'],
    ['<b\nonclick\n=\n"x"\n>lines</b\n>', '<b>lines</b>'],
    [
      '<a href="https://example.com/?a=1&amp;b=2" style=x>link</a>',
      '<a href="https://example.com/?a=1&amp;b=2">link</a>',
    ],
    [`<a href='say "hi"' href="second">quotes</a>`, '<a href="say &quot;hi&quot;">quotes</a>'],
    ['<a href=bare>bare</a>', '<a href="bare">bare</a>'],
    ['<a href>empty</a href="x">', '<a>empty</a>'],
    ['1 < 2 and <3', '1 &lt; 2 and &lt;3'],
    ['before<!-- <b onclick=x> -->after<!-->end', 'beforeafterend'],
    ['before<!doctype html><?php echo ?></ >after', 'beforeafter'],
    ['<script>if (a < b) "</b>"</script>text', 'text'],
    ['<STYLE>*{color:red}</style >text', 'text'],
    ['text<script>never closed <b>', 'text'],
    ['text<!-- never closed <b>', 'text'],
    ['text<b onclick="never closed>', 'text'],
    ['text<b', 'text'],
    ['<svg onload=x><img src=x onerror=y>text</svg>', 'text'],
  ])('makes of %j', (html, expected) => {
    expect(quiet(html)).toBe(expected)
  })

  it.each([...hostileTexts, ...hostileMarkup])('leaves only plain tags and text of %j', (text) => {
    const rest = quiet(text).replaceAll(/<\/?(?:a|b|p|div)(?: href="[^"]*")?>/g, '')
    expect(rest).not.toContain('<')
  })

  it('takes a long text in one pass', () => {
    for (const piece of ['<', '<b ', '<!--', '<a href="', '<script>', '<p a=']) {
      expect(quiet(piece.repeat(100_000)).length).toBeLessThan(500_000)
    }
  })
})
