import { faults, optionsShapes, writeCase, type PortalCase } from '../../PortalCase'
import { element } from './element'
import type { LeadChoice } from '../Opening'
import { placements } from '../placements'

const languages = 'en,de,la,br,fr,it,pl,tr,ru,ua,kz,ja,vn,sc,tc,in,id,ms,th,ar'.split(',')
const widths = ['0', '320', '768', '1280', '1640']
const latencies = ['0', '300', '1000', '3000', '9000']

/** The bar starts folded below this width, px. */
const narrow = 640

type Option = [value: string, text: string]

const same = (values: readonly string[]): Option[] => values.map((value) => [value, value])

/** The control bar: each change opens the page again with the new case in its address. */
export function buildControls(portalCase: PortalCase, leads: LeadChoice[]): HTMLElement {
  const change = (changes: Partial<PortalCase>): void =>
    location.assign(`/?${writeCase({ ...portalCase, ...changes })}`)

  const main = element(
    'div',
    { class: 'controls' },
    select('Lead', portalCase.lead, leadOptions(portalCase.lead, leads), (lead) =>
      change({ lead }),
    ),
    input('Lead id', portalCase.lead, 'numeric', (lead) => change({ lead })),
    select(
      'Placement',
      portalCase.placement,
      placements.map(({ code, name }) => [code, name]),
      (placement) => change({ placement }),
    ),
    select('Language', portalCase.lang, same(languages), (lang) => change({ lang })),
    select('Width', String(portalCase.width), widths.map(widthOption), (width) =>
      change({ width: Number(width) }),
    ),
    select('Theme', portalCase.theme, same(['light', 'dark']), (theme) =>
      change({ theme: theme === 'dark' ? 'dark' : 'light' }),
    ),
    select('Fault', portalCase.fault, same(faults), (value) =>
      change({ fault: faults.find((fault) => fault === value) ?? 'none' }),
    ),
  )
  const more = element(
    'div',
    { class: 'controls' },
    select('Opened by', portalCase.open, same(['POST', 'GET']), (open) =>
      change({ open: open === 'GET' ? 'GET' : 'POST' }),
    ),
    select('Options arrive as', portalCase.options, same(optionsShapes), (value) =>
      change({ options: optionsShapes.find((shape) => shape === value) ?? 'normal' }),
    ),
    select(
      'User',
      portalCase.admin ? 'Y' : 'N',
      [
        ['Y', 'administrator'],
        ['N', 'ordinary user'],
      ],
      (admin) => change({ admin: admin === 'Y' }),
    ),
    select('Latency', String(portalCase.latency), latencies.map(latencyOption), (latency) =>
      change({ latency: Number(latency) }),
    ),
    input('Scopes', portalCase.scopes, 'text', (scopes) => change({ scopes })),
  )
  const brand = element('strong', { class: 'brand' }, 'Stand-in portal')
  const bar = element('header', { class: 'bar' }, brand)
  // On a phone's screen the bar starts folded.
  if (innerWidth < narrow) bar.append(disclosure('Change the case', false, main, more))
  else bar.append(main, disclosure('More', hasHiddenChange(portalCase), more))
  return bar
}

const widthOption = (width: string): Option => [width, width === '0' ? 'full' : `${width} px`]
const latencyOption = (latency: string): Option => [
  latency,
  latency === '0' ? 'none' : `${latency} ms`,
]

/** Whether something that the closed part of the bar holds differs from its default. */
const hasHiddenChange = ({ open, options, admin, latency, scopes }: PortalCase): boolean =>
  writeCase({ open, options, admin, latency, scopes }) !== ''

function disclosure(name: string, open: boolean, ...content: HTMLElement[]): HTMLElement {
  const details = element('details', {}, element('summary', {}, name), ...content)
  details.open = open
  return details
}

function leadOptions(lead: string, leads: LeadChoice[]): Option[] {
  const known: Option[] = leads.map(({ id, name }) => [id, `${id} · ${name}`])
  return known.some(([id]) => id === lead) ? known : [[lead, lead], ...known]
}

function select(
  name: string,
  value: string,
  options: Option[],
  onChange: (value: string) => void,
): HTMLElement {
  const known = options.some(([option]) => option === value)
  const all: Option[] = known ? options : [[value, value], ...options]
  const field = element(
    'select',
    {},
    ...all.map(([option, text]) => element('option', { value: option }, text)),
  )
  field.value = value
  field.addEventListener('change', () => onChange(field.value))
  return element('label', {}, element('span', {}, name), field)
}

function input(
  name: string,
  value: string,
  mode: string,
  onChange: (value: string) => void,
): HTMLElement {
  const field = element('input', { value, inputmode: mode, size: '8', spellcheck: 'false' })
  field.addEventListener('change', () => onChange(field.value.trim()))
  return element('label', {}, element('span', {}, name), field)
}
