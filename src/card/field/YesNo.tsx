import { useI18n } from '../../i18n/I18n'
import type { FieldInfo } from '../../lead/model/Directories'

/** A yes or no in the administrator's own words, if they chose some. */
export function YesNo({ isYes, info }: { isYes: boolean; info: FieldInfo | undefined }) {
  const { t } = useI18n()
  const [no, yes] = info?.booleanWords ?? ['', '']
  return isYes ? yes || t('yes') : no || t('no')
}
