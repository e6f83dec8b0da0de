import type { texts } from '../../../src/i18n/catalogs/en'
import type { PortalCase } from '../PortalCase'

/** A text of the catalog without values in it. */
export type Text = keyof typeof texts

/** What a person presses or types to get to a scene, by the texts of the catalog. */
export type Step =
  | { press: 'button' | 'link' | 'menuitem'; name: Text }
  | { choose: 'last' }
  /** In the portal's own dialog. */
  | { leave: 'picker' }
  | { type: string; into: Text }

/** One picture of the gallery. */
export type Scene = {
  name: string
  /** The case of the stand-in portal, and further parameters of its address. */
  shown: Partial<PortalCase> & Readonly<Record<string, string | number | boolean>>
  /** The main heading, where it is a text of the catalog; else that of the lead is waited for. */
  title?: Text
  /** Whether the screen is one that waits: it has no more to come. */
  isWaiting?: boolean
  steps?: readonly Step[]
  /** Whether a phone has the control of its first step folded. */
  isFoldedOnPhone?: boolean
}

const list = { placement: 'LEFT_MENU' } as const
const call = { placement: 'CALL_CARD' } as const
const chat = {
  placement: 'IM_SIDEBAR',
  scopes: 'crm,user_brief,placement,im',
} as const
const install = { placement: 'DEFAULT', fault: 'installMode' } as const

/** Leads and faults that show each block with its data, empty, waiting, failed and not allowed. */
const faces: readonly Scene[] = [
  { name: 'data: the sample', shown: { lead: '1591' } },
  { name: 'data: everything filled', shown: { lead: '2001' } },
  { name: 'data: a returning client', shown: { lead: '2006' } },
  { name: 'data: won', shown: { lead: '2008' } },
  { name: 'data: lost', shown: { lead: '2009' } },
  { name: 'data: right to left', shown: { lead: '2007', lang: 'ar' } },
  { name: 'data: hostile', shown: { lead: '2004' } },
  { name: 'data: odd', shown: { lead: '2005' } },
  { name: 'data: plain', shown: { lead: '3000' } },
  { name: 'empty', shown: { lead: '2002' } },
  { name: 'waiting', shown: { lead: '2001', fault: 'directoriesSlow' }, isWaiting: true },
  { name: 'waiting for the lead', shown: { fault: 'hang' }, title: 'app.loading', isWaiting: true },
  { name: 'failed', shown: { lead: '2001', fault: 'directoriesRefused' } },
  { name: 'not allowed', shown: { lead: '2009', admin: false, scopes: 'crm' } },
]

const failures: readonly Scene[] = (
  [
    ['notFound', 'fail.notFound.title'],
    ['accessDenied', 'fail.accessDenied.title'],
    ['invalidId', 'fail.invalidId.title'],
    ['planWithoutRest', 'fail.planWithoutRest.title'],
    ['closedToUser', 'fail.closedToUser.title'],
    ['scopeMissing', 'fail.scopeMissing.title'],
    ['overload', 'fail.blocked.title'],
    ['numericCode', 'fail.refused.title'],
    ['badPayload', 'fail.broken.title'],
  ] as const
).map(([fault, title]) => ({ name: `failure: ${fault}`, shown: { fault }, title }))

const screens: readonly Scene[] = [
  { name: 'not saved yet', shown: { lead: '0' }, title: 'fail.unsaved.title' },
  {
    name: 'trying again in a while',
    shown: { fault: 'rateLimit' },
    title: 'app.loading',
    isWaiting: true,
  },
  { name: 'list', shown: list, title: 'picker.title' },
  {
    name: 'list: all leads',
    shown: list,
    title: 'picker.title',
    steps: [{ press: 'link', name: 'list.all' }],
  },
  {
    name: 'list: a search',
    shown: list,
    title: 'picker.title',
    steps: [{ type: 'Kitchen', into: 'picker.search' }],
  },
  {
    name: 'list: nothing found',
    shown: list,
    title: 'picker.title',
    steps: [{ type: 'no such lead', into: 'picker.search' }],
  },
  {
    name: 'list: refused',
    shown: { ...list, fault: 'scopeMissing' },
    title: 'picker.title',
  },
  { name: 'installation', shown: install, title: 'install.title' },
  {
    name: 'installation: added',
    shown: install,
    title: 'install.title',
    steps: [{ press: 'button', name: 'install.add' }],
  },
  {
    name: 'places',
    shown: list,
    title: 'picker.title',
    steps: [{ press: 'button', name: 'install.titleAgain' }],
  },
  {
    name: 'settings of an administrator',
    shown: list,
    title: 'picker.title',
    steps: [{ press: 'button', name: 'settings.open' }],
  },
  {
    name: 'settings of others',
    shown: { ...list, admin: false },
    title: 'picker.title',
    steps: [{ press: 'button', name: 'settings.open' }],
  },
  { name: 'call', shown: { ...call, lead: '2001' } },
  {
    name: 'call: hidden number',
    shown: { ...call, lead: '0', PHONE_NUMBER: 'hidden' },
    title: 'call.hidden',
  },
  {
    name: 'chat with a colleague',
    shown: { ...chat, dialogId: '7' },
    title: 'chat.colleague.title',
  },
]

/** Menus and questions, two to an opening where one leaves the other in place. */
const questions: readonly Scene[] = [
  {
    name: 'menu of more actions',
    shown: { lead: '2001' },
    steps: [{ press: 'button', name: 'action.more' }],
  },
  {
    name: 'keyboard shortcuts',
    shown: { lead: '2001' },
    steps: [
      { press: 'button', name: 'action.more' },
      { press: 'menuitem', name: 'shortcuts.title' },
    ],
  },
  {
    name: 'question: where to',
    shown: { lead: '2001' },
    steps: [{ press: 'button', name: 'stage.move' }],
  },
  {
    name: 'question: why lost',
    shown: { lead: '2001' },
    steps: [{ press: 'button', name: 'stage.move' }, { choose: 'last' }],
  },
  {
    name: 'question: to whom',
    shown: { lead: '2001' },
    steps: [
      { press: 'button', name: 'owner.hand' },
      { leave: 'picker' },
      { press: 'button', name: 'owner.here' },
    ],
    isFoldedOnPhone: true,
  },
  {
    name: 'a change that was refused',
    shown: { lead: '3001', fault: 'writesDenied' },
    steps: [
      { type: 'Send the quote', into: 'note.label.todo' },
      { press: 'button', name: 'note.add' },
    ],
  },
]

/** Every screen, failure, menu and question of the app, and its blocks in all their faces. */
export const scenes: readonly Scene[] = [...faces, ...failures, ...screens, ...questions]
