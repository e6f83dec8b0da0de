import { textLanguages } from '../../src/i18n/loadCatalog'

/**
 * Language codes without a catalog, and at the end a code that does not exist. Tests take a language without catalog
 * from here, so that adding a catalog breaks no test.
 */
const candidates = ['sv', 'nl', 'cs', 'fi', 'xx']

/** Codes of right-to-left languages. */
const rightToLeft = ['fa', 'ur', 'he', 'ps']

const hasNoTexts = (code: string): boolean => !textLanguages.includes(code)

/** Codes of languages without a catalog, which the app shows in English. */
export const languagesWithoutTexts: readonly string[] = candidates.filter(hasNoTexts)

/** The right-to-left languages among those without a catalog. */
export const rightToLeftWithoutTexts: readonly string[] = rightToLeft.filter(hasNoTexts)
