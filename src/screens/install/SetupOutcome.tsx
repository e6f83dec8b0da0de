import { joinSentences } from '../../format/language/joinSentences'
import { useI18n } from '../../i18n/I18n'

type SetupOutcomeProps = {
  isSetting: boolean
  /** Whether an attempt is finished, with or without failures. */
  isTried: boolean
  /** Whether every placement is as the person wants it. */
  isSettled: boolean
  /** Whether the installation is finished: before that the portal shows no placement to anybody. */
  isInstalled: boolean
}

/**
 * What has come of setting the placements, and whether the installation is still to be finished.
 *
 * @see https://apidocs.bitrix24.com/settings/app-installation/installation-finish.html
 */
export function SetupOutcome(props: SetupOutcomeProps) {
  const { isSetting, isTried, isSettled, isInstalled } = props
  const { t, locale } = useI18n()
  if (isSetting) return t('install.working')
  if (isSettled && !isInstalled) return t('install.added', { finish: t('install.finish') })
  if (!isTried) return null
  // Pages that are open keep the list of placements that they were loaded with.
  if (isSettled) {
    return joinSentences([t('install.done'), t('install.reload')], locale)
  }
  const due = isInstalled ? [] : [t('install.addedInPart', { finish: t('install.finishAnyway') })]
  return joinSentences([t('install.incomplete'), ...due], locale)
}
