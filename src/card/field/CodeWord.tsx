import { useI18n } from '../../i18n/I18n'
import type { Words } from '../../lead/model/Directories'
import { Muted } from '../../ui/surfaces/Muted'

/**
 * The word of a directory for a code; the code itself, muted, when the portal has none for it.
 *
 * @param words undefined while the directory is on its way
 */
export function CodeWord({ code, words }: { code: string; words: Words | undefined }) {
  const { t } = useI18n()
  const word = words?.get(code)
  if (word !== undefined) return <bdi>{word}</bdi>
  return <Muted {...(words && { title: t('lead.noWord') })}>{code}</Muted>
}
