import { useI18n } from '../../i18n/I18n'
import type { Labels } from '../../lead/model/Directories'
import { Muted } from '../../ui/surfaces/Muted'

/**
 * The label of a code in a directory; the code itself, muted, when the directory has none.
 *
 * @param labels undefined while the directory loads
 */
export function CodeLabel({ code, labels }: { code: string; labels: Labels | undefined }) {
  const { t } = useI18n()
  const label = labels?.get(code)
  if (label !== undefined) return <bdi>{label}</bdi>
  return <Muted {...(labels && { title: t('lead.noWord') })}>{code}</Muted>
}
