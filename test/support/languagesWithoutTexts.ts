import { textLanguages } from '../../src/i18n/loadCatalog'

/**
 * Codes of languages that portals have and that Russian is no neighbour of; the last one is nobody's. A test that
 * needs a language without texts takes one from here, so that adding a language breaks no test.
 */
const candidates = ['de', 'fr', 'pl', 'la', 'br', 'tr', 'it', 'vn', 'ja', 'sc', 'hi', 'th', 'xx']

/** Codes of languages that are written from right to left. */
const rightToLeft = ['ar', 'fa', 'ur', 'he', 'ps']

const hasNoTexts = (code: string): boolean => !textLanguages.includes(code)

/** Language codes for which the app has no texts of its own, and shows English. */
export const languagesWithoutTexts: readonly string[] = candidates.filter(hasNoTexts)

/** The same, of languages that are written from right to left. */
export const rightToLeftWithoutTexts: readonly string[] = rightToLeft.filter(hasNoTexts)
