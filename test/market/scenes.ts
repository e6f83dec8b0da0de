import type { WireRecord } from '../portal/rest/Wire'
import type { PortalCase } from '../portal/PortalCase'
import { say, sayInRussian } from '../support/say'
import {
  arabicLeads,
  arabicNames,
  arabicTitle,
  japaneseLeads,
  japaneseNames,
  japaneseTitle,
} from './pictureLanguages'
import { englishLeads, russianLeads, russianTranslations } from './pictureLeads'

/** One picture. */
export type Scene = {
  /** Path under .github. */
  file: string
  shown: Partial<PortalCase>
  /** The main heading to wait for. */
  title: string
  colorScheme: 'light' | 'dark'
  locale: string
  /** Leads with values in the language of the picture. */
  leads: ReadonlyMap<string, WireRecord>
  translations?: Readonly<Record<string, string>>
  /** Heading of the block that is scrolled to the top. */
  block?: string
}

const english = { locale: 'en-GB', colorScheme: 'light', leads: englishLeads } as const
const russian = {
  locale: 'ru-RU',
  colorScheme: 'light',
  leads: russianLeads,
  translations: russianTranslations,
} as const

const kitchen = 'Kitchen “Nordlicht”, 4.2 m, with island'
const kitchenInRussian = 'Кухня «Северное сияние», 4,2 м, с островом'

/** The pictures of the README, and of the Market's listing. */
export const scenes: readonly Scene[] = [
  { ...english, file: 'screenshot.png', shown: { lead: '2001' }, title: kitchen },
  {
    ...english,
    colorScheme: 'dark',
    file: 'screenshot-dark.png',
    shown: { lead: '2001' },
    title: kitchen,
  },
  {
    locale: 'ar',
    colorScheme: 'light',
    leads: arabicLeads,
    translations: arabicNames,
    file: 'screenshot-arabic.png',
    shown: { lang: 'ar', lead: '2001' },
    title: arabicTitle,
  },
  {
    locale: 'ja',
    colorScheme: 'light',
    leads: japaneseLeads,
    translations: japaneseNames,
    file: 'screenshot-japanese.png',
    shown: { lang: 'ja', lead: '2001' },
    title: japaneseTitle,
  },
  { ...english, file: 'screenshots/en-1-card.png', shown: { lead: '2001' }, title: kitchen },
  {
    ...english,
    file: 'screenshots/en-2-fields.png',
    shown: { lead: '2001' },
    title: kitchen,
    block: say('block.origin'),
  },
  {
    ...english,
    file: 'screenshots/en-3-leads.png',
    shown: { placement: 'LEFT_MENU' },
    title: say('picker.title'),
  },
  {
    ...english,
    colorScheme: 'dark',
    file: 'screenshots/en-4-dark.png',
    shown: { lead: '2006', placement: 'CRM_LEAD_LIST_MENU' },
    title: 'Second kitchen for the holiday home',
  },
  {
    ...russian,
    file: 'screenshots/ru-1-card.png',
    shown: { lang: 'ru', lead: '2001' },
    title: kitchenInRussian,
  },
  {
    ...russian,
    file: 'screenshots/ru-2-fields.png',
    shown: { lang: 'ru', lead: '2001' },
    title: kitchenInRussian,
    block: sayInRussian('block.origin'),
  },
  {
    ...russian,
    file: 'screenshots/ru-3-leads.png',
    shown: { lang: 'ru', placement: 'LEFT_MENU' },
    title: sayInRussian('picker.title'),
  },
  {
    ...russian,
    colorScheme: 'dark',
    file: 'screenshots/ru-4-dark.png',
    shown: { lang: 'ru', lead: '2006', placement: 'CRM_LEAD_LIST_MENU' },
    title: 'Вторая кухня, для дачи',
  },
]
