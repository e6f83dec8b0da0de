import { useI18n } from '../../i18n/I18n'
import { failureReason } from '../../rest/failure/failureReason'
import type { RestError } from '../../rest/failure/RestError'

/** The function that describes a failed call in one sentence; see `failureReason`. */
export function useFailureText(): (error: RestError) => string {
  const { t } = useI18n()
  return (error) => failureReason(error, t)
}
