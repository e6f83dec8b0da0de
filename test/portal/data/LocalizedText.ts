/** A name that the portal knows in two languages. */
export type Words = { en: string; ru: string }

/** The words in the person's language; everything but Russian is English. */
export const say = (words: Words, lang: string): string => (lang === 'ru' ? words.ru : words.en)

/** Words that read the same everywhere. */
export const same = (text: string): Words => ({ en: text, ru: text })
