import type { Translate } from '../../i18n/catalogs/messages'
import type { Deal, Deals } from '../../lead/model/Deals'

/** The stage of a deal by its name and colour; where these are unknown, whether it is in progress, won or lost. */
export function dealStage(
  { stageId, meaning }: Pick<Deal, 'stageId' | 'meaning'>,
  stages: Deals['stages'],
  t: Translate,
): { name: string | null; color: string | null } {
  const stage = stages.get(stageId ?? '')
  if (stage) return { name: stage.name, color: stage.color }
  return { name: meaning === null ? null : t(`deals.meaning.${meaning}`), color: null }
}
