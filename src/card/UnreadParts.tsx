import { formatList } from '../format/language/formatList'
import { useI18n } from '../i18n/I18n'
import type { LeadData } from '../lead/model/LeadData'
import { Told } from '../ui/messages/Told'
import styles from './UnreadParts.module.css'

/** Lists the parts of the lead's data that could not be read. */
export function UnreadParts({ data }: { data: LeadData }) {
  const { t, locale } = useI18n()
  const { directories, relations, areRelationsUnread } = data
  // Amounts fall back to the format of the language, so that nothing is missing.
  const ofDirectories = directories?.unread.filter((part) => part !== 'currencies') ?? []
  const ofRelations = areRelationsUnread ? (['people', 'client'] as const) : relations?.unread
  const parts = [...ofDirectories, ...(ofRelations ?? [])].map((part) => t(`unread.${part}`))
  if (parts.length === 0) return null
  const list = formatList(parts, locale)
  return (
    <p className={styles.unread}>
      <Told>{t('lead.unread', { parts: list })}</Told>
    </p>
  )
}
