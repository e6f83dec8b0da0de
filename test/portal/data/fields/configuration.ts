import type { WireRecord } from '../../rest/Wire'
import { textIn, type LocalizedText } from '../LocalizedText'

type Section = { name: string; title: LocalizedText; elements: readonly string[] }

// `!` before a name: shown even if empty.
const sections: readonly Section[] = [
  {
    name: 'main',
    title: { en: 'About the lead', ru: 'О лиде' },
    elements: ['TITLE', '!STATUS_ID', 'OPPORTUNITY_WITH_CURRENCY', '!CLIENT', 'PHONE', 'EMAIL'],
  },
  {
    name: 'user_kitchen',
    title: { en: 'Kitchen', ru: 'Кухня' },
    elements: ['UF_CRM_LIST', 'UF_CRM_DBL', '!UF_CRM_BOOL', '!UF_CRM_BOOL_EMPTY', 'UF_CRM_DATE'],
  },
  {
    name: 'additional',
    title: { en: 'More', ru: 'Дополнительно' },
    elements: ['SOURCE_ID', 'SOURCE_DESCRIPTION', 'ASSIGNED_BY_ID', 'OBSERVER', 'ADDRESS', 'UTM'],
  },
  {
    name: 'products',
    title: { en: 'Products', ru: 'Товары' },
    elements: ['PRODUCT_ROW_SUMMARY'],
  },
]

/** The common layout of the lead card, in the person's language. */
export const commonLayout = (lang: string): WireRecord[] =>
  sections.map((section) => ({
    name: section.name,
    title: textIn(section.title, lang),
    type: 'section',
    elements: section.elements.map((element) => ({
      name: element.replace('!', ''),
      optionFlags: element.startsWith('!') ? '1' : '0',
    })),
  }))
