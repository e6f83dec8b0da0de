import type { MarkupWords } from '../../format/markup/MarkupWords'
import { formatMoment } from '../../format/time/moment'
import type { Translate } from '../../i18n/catalogs/messages'
import { longAgo } from './longAgo'

type MarkupWordsOptions = {
  t: Translate
  /** BCP 47. */
  locale: string
  /** IANA zone of the reader; undefined means the browser's. */
  zone: string | undefined
}

/** The words for what a text of the portal only points to: files, colleagues and moments. */
export function markupWords({ t, locale, zone }: MarkupWordsOptions): MarkupWords {
  return {
    file: (id) => t('lead.file', { id }),
    user: (id) => t('lead.user', { id }),
    moment: (iso) => formatMoment(iso, { locale, zone, now: longAgo }).text,
  }
}
