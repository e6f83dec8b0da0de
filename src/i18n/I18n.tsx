import { createContext, use, useDeferredValue, useEffect, useMemo, type ReactNode } from 'react'
import { languageTag, textDirection } from '../format/text/languageTag'
import { loadCatalog, textLanguage } from './loadCatalog'
import { createTranslate, type Translate } from './catalogs/messages'

export type I18n = {
  t: Translate
  /** The BCP 47 tag of the texts' language, for everything that `Intl` formats. */
  locale: string
}

const I18nContext = createContext<I18n | null>(null)

/**
 * Provides the texts of a language. Suspends until the first ones are loaded; where the language changes, the earlier
 * texts stay until the new ones are there.
 *
 * @param language the portal's own code, such as `ru` or `la`
 */
export function I18nProvider(props: { language: string; children: ReactNode }) {
  const { children } = props
  // A deferred change that suspends shows no fallback, which React would keep up for 0.3 s.
  const language = useDeferredValue(props.language)
  const catalog = use(loadCatalog(language))
  const spoken = textLanguage(language)
  const i18n = useMemo(() => {
    // The language of the texts may not be the portal's: dates and numbers among them follow the texts.
    const tag = languageTag(spoken)
    return { t: createTranslate(catalog, tag), locale: tag }
  }, [catalog, spoken])

  useEffect(() => {
    document.documentElement.lang = languageTag(spoken)
    document.documentElement.dir = textDirection(spoken)
  }, [spoken])

  return <I18nContext value={i18n}>{children}</I18nContext>
}

/** The texts and the locale of the language around this component. */
export function useI18n(): I18n {
  const i18n = use(I18nContext)
  if (!i18n) throw new Error('There is no I18nProvider around this component')
  return i18n
}
