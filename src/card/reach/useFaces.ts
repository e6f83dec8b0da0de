import { useQuery } from '@tanstack/react-query'
import { languageTag } from '../../format/text/languageTag'
import { facesPage, facesQuery } from '../../lead/duplicates/facesQuery'
import type { DuplicateFaces, DuplicateRef } from '../../lead/model/Duplicates'
import { usePortalIdentity } from '../../portal/identity/usePortalIdentity'

/** One page of a lead's duplicates with their faces, the first page being 0; undefined data after a failure. */
export function useFaces(
  leadId: number,
  records: readonly DuplicateRef[],
  page: number,
): { data: DuplicateFaces | undefined; isPending: boolean } {
  const identity = usePortalIdentity()
  const shown = records.slice(page * facesPage, (page + 1) * facesPage)
  const { language = '', origin = '' } = identity ?? {}
  const { data, isPending } = useQuery({
    ...facesQuery(leadId, shown, languageTag(language), origin),
    enabled: identity !== undefined,
  })
  return { data, isPending }
}
