import type { Wire } from '../../rest/Wire'
import { buildLead, fileValue, multifield } from './buildLead'

const script = '</script><script>window.hacked=1</script>'
const image = '<img src=x onerror="window.hacked=1">'
const override = '\u202Egnp.exe\u202C\u2066'

const comments = `<p onclick="window.hacked=1">click</p>${image}${script}
<a href="javascript:window.hacked=1">link</a><a href="&#106;avascript:window.hacked=1">entity</a>
<svg/onload="window.hacked=1"><math><mtext></form><form><mglyph><style></math>${image}
<iframe src="javascript:parent.hacked=1"></iframe><base href="https://example.org/">
<style>*{display:none!important}</style><form action="https://example.org/"><input name="q"></form>
<div style="position:fixed;inset:0;background:url(https://example.org/spy.png)">over everything</div>
[URL=javascript:window.hacked=1]bb[/URL] [URL]data:text/html,<script>1</script>[/URL]
[IMG]https://example.org/spy.png" onerror="window.hacked=1[/IMG] [B]never closed [LIST][*]one`

// An own key named __proto__ survives only through fromEntries, as it does through JSON.parse.
const prototypeKeys: Record<string, Wire> = Object.fromEntries<Wire>([
  ['__proto__', { polluted: 'yes', isAdmin: true }],
  ['constructor', { prototype: { polluted: 'yes' } }],
  ['toString', 'not a function'],
  ['hasOwnProperty', 'nor this'],
  ['UF_CRM___proto__', image],
  ['UF_CRM_constructor', 'constructor'],
])

/** Lead 2004: an attempt at script or markup injection in every field. */
export const hostileLead = buildLead('2004', {
  TITLE: `${image}${script}`,
  HONORIFIC: '"><b>',
  NAME: `<b onmouseover=window.hacked=1>Bobby</b>`,
  SECOND_NAME: `'; DROP TABLE leads; --`,
  LAST_NAME: override,
  COMPANY_TITLE: '{{constructor.constructor("window.hacked=1")()}}',
  COMPANY_ID: '401/../../../',
  CONTACT_ID: '301&auth=1',
  SOURCE_ID: '<i>unknown</i>',
  SOURCE_DESCRIPTION: `//example.org/path ${script}`,
  STATUS_ID: '__proto__',
  STATUS_DESCRIPTION: image,
  POST: '${window.hacked=1}',
  COMMENTS: comments,
  CURRENCY_ID: '<u>',
  OPPORTUNITY: '1e400',
  ASSIGNED_BY_ID: '7"><script>window.hacked=1</script>',
  ORIGINATOR_ID: 'javascript:window.hacked=1',
  ORIGIN_ID: '%3Cscript%3Ewindow.hacked=1%3C/script%3E',
  ADDRESS: `${image}\n2nd line`,
  ADDRESS_CITY: script,
  ADDRESS_COUNTRY: '"><svg onload=window.hacked=1>',
  UTM_SOURCE: '%3Cimg%20src%3Dx%20onerror%3Dwindow.hacked%3D1%3E',
  UTM_MEDIUM: '%E0%A4%A',
  UTM_CAMPAIGN: script,
  UTM_TERM: '\u0000\u0007\u200B\u200E',
  PHONE: multifield('PHONE', 40000, [
    ['WORK', '+1 212 555-0150" onclick="window.hacked=1'],
    ['MOBILE', `'+1 212 555-0151'`],
    ['"><b>', 'javascript:window.hacked=1'],
    ['HOME', `${override}+1 212 555 0152`],
    ['OTHER', '*#06#;ext=window.hacked'],
  ]),
  EMAIL: multifield('EMAIL', 40010, [
    ['WORK', 'victim@example.com\r\nBcc: spam@example.org'],
    ['HOME', 'victim@example.com?bcc=spam@example.org&subject=hi'],
    ['OTHER', '"><img src=x onerror=window.hacked=1>@example.com'],
    ['MAILING', 'javascript:window.hacked=1//@example.com'],
  ]),
  WEB: multifield('WEB', 40020, [
    ['WORK', 'javascript:window.hacked=1'],
    ['HOME', ' java\tscript:window.hacked=1'],
    ['OTHER', 'data:text/html,<script>parent.hacked=1</script>'],
    ['OTHER', '//example.org/phishing'],
    ['OTHER', 'https://example.com@example.org/'],
    ['OTHER', 'vbscript:window.hacked=1'],
    ['OTHER', 'https://example.com/"onmouseover="window.hacked=1'],
    ['VK', '../../evil'],
    ['FACEBOOK', 'https://example.org/facebook.com/x'],
    ['TWITTER', 'javascript:window.hacked=1'],
  ]),
  IM: multifield('IM', 40040, [
    ['TELEGRAM', '@x" onclick="window.hacked=1'],
    ['OPENLINE', 'imol|<script>window.hacked=1</script>|1|67|21'],
    ['OPENLINE', 'imol|livechat|1|67|21:cb1:deadbeef'],
    ['VIBER', 'javascript:window.hacked=1'],
    ['BITRIX24', 'https://example.org/'],
  ]),
  UF_CRM_TEXT: script,
  UF_CRM_NOTES: `${image}\n${override}`,
  UF_CRM_TAGS: [image, script, '__proto__'],
  UF_CRM_URL: 'javascript:window.hacked=1',
  UF_CRM_URLS: [
    '//example.org',
    'data:text/html,x',
    ' JaVaScRiPt:window.hacked=1',
    'file:///etc/passwd',
  ],
  UF_CRM_ADDR: `${image}|"><script>1</script>;13.4|575`,
  UF_CRM_SUM: '<b>1</b>|<script>',
  UF_CRM_BINDS: ['C_301/../../', 'T<script>_1', '__proto___1', 'javascript:_1'],
  UF_CRM_FILE: { ...fileValue('2004', 'UF_CRM_FILE', 666), showUrl: 'javascript:window.hacked=1' },
  UF_CRM_FILES: [
    { id: '<b>1</b>', showUrl: '//example.org/x', downloadUrl: 'https://example.org/?auth=' },
  ],
  UF_CRM_EMP: '1/../../../../crm/lead/delete/',
  UF_CRM_LIST: 'constructor',
  UF_CRM_REST: script,
  ...prototypeKeys,
})
