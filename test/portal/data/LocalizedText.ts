/** A text of the demo data in the two languages that the stand-in portal has. */
export type LocalizedText = { en: string; ru: string }

/** The text in the language of the case; every language but Russian gets English. */
export const textIn = ({ en, ru }: LocalizedText, lang: string): string => (lang === 'ru' ? ru : en)

/** A text that is the same in both languages, such as a name. */
export const everyLanguage = (text: string): LocalizedText => ({ en: text, ru: text })
