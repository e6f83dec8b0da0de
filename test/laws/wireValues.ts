import * as fc from 'fast-check'
import { hostileTexts } from '../format/text/hostileTexts'
import { leadFields } from '../../src/lead/model/leadFields'

/** Texts that break readers: keys of prototypes, near-numbers, near-dates, markup, direction overrides, lone surrogates. */
const trickyTexts = [
  '__proto__',
  'constructor',
  'toString',
  '0',
  '-0',
  '1e999',
  'NaN',
  '2026-02-31',
  '2026-03-01T10:05:00+99:99',
  '9'.repeat(400),
  '300|USD',
  '|',
  '[b]',
  '<b',
  '&#8238;gpj.exe',
  '\u202Egpj.exe',
  '\uD83D',
  '\0',
  'Y',
  'N',
  'USD',
  'IN_PROCESS',
]

/** Any text. */
export const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom(...trickyTexts, ...hostileTexts),
)

const scalar = fc.oneof(
  anyText,
  fc.constantFrom(null, true, false, '', 0, 1),
  fc.integer(),
  fc.double({ noNaN: true }),
)

/** The keys under which the portal sends what the app reads, and some of every object's prototype. */
const keys = [
  ...Object.values(leadFields).map(({ wire: name }) => name),
  ...'ID NAME VALUE VALUE_TYPE STATUS_ID SORT COLOR SEMANTICS EXTRA ENTITY_ID OWNER_ID OWNER_TYPE_ID'.split(
    ' ',
  ),
  ...'PHONE EMAIL WEB IM LINK TITLE LAST_NAME PERSONAL_PHOTO TIME_ZONE DEADLINE START_TIME SUBJECT'.split(
    ' ',
  ),
  ...'TYPE_ID PROVIDER_ID COMPLETED SETTINGS FILES COMMENT CREATED AUTHOR_ID CURRENCY FORMAT_STRING'.split(
    ' ',
  ),
  ...'DEC_POINT THOUSANDS_SEP DECIMALS items type isMultiple formLabel settings elements name'.split(
    ' ',
  ),
  ...'productRows LEAD CONTACT COMPANY UF_CRM_ANY PARENT_ID_130 id error error_description result'.split(
    ' ',
  ),
  ...'__proto__ constructor hasOwnProperty toString length 0 1'.split(' '),
]

/** Any JSON, with the names that readers look for in most of its objects. */
export const { tree: anyJson } = fc.letrec<{ tree: unknown }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    scalar,
    fc.array(tie('tree'), { maxLength: 4 }),
    // From entries: an object literal would set the prototype by the key `__proto__`.
    fc
      .array(fc.tuple(fc.oneof(fc.constantFrom(...keys), anyText), tie('tree')), { maxLength: 8 })
      .map((entries) => Object.fromEntries(entries)),
  ),
}))

/** A record by some of the names that readers look for. */
export const anyRecord = fc
  .array(fc.tuple(fc.constantFrom(...keys), anyJson), { maxLength: 30 })
  .map((entries): Record<string, unknown> => Object.fromEntries(entries))
