import { en } from '../../src/i18n/en'
import { createTranslate } from '../../src/i18n/messages'
import { ru } from '../../src/i18n/ru'

/** A text of the English catalog with its values, so that rewording a text changes no test. */
export const say = createTranslate(en, 'en-GB')

/** A text of the Russian catalog with its values. */
export const sayInRussian = createTranslate(ru, 'ru')
