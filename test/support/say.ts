import { en } from '../../src/i18n/en'
import { createTranslate } from '../../src/i18n/messages'
import { ru } from '../../src/i18n/ru'

/** A text of the English catalog with its values filled in: tests look for it however it is worded. */
export const say = createTranslate(en, 'en-GB')

/** The same in Russian. */
export const sayInRussian = createTranslate(ru, 'ru')
