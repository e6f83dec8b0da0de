import { useI18n } from '../../i18n/I18n'
import { failureReason } from '../../rest/failureReason'
import type { RestError } from '../../rest/RestError'

/** The function that describes a failed call in one sentence; see `failureReason`. */
export function useFailureText(): (error: RestError) => string {
  const { t } = useI18n()
  return (error) => failureReason(error, t)
}
