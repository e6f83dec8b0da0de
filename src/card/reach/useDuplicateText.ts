import { useI18n } from '../../i18n/I18n'
import { elementTypes } from '../../lead/model/elementTypes'
import type { DuplicateFace } from '../../lead/model/Duplicates'
import { useCardData } from '../shared/CardData'
import { elementName } from '../shared/element/elementName'

/** The function that puts a duplicate into a few words: its name, its type, and the stage of a lead. */
export function useDuplicateText(): (face: DuplicateFace) => string {
  const { t } = useI18n()
  const stageOf = useStageText()
  return (face) => {
    const { kind, id, stageId } = face
    const name = face.name ?? elementName(elementTypes[kind], id, t)
    if (kind === 'contact') return t('duplicates.isContact', { name })
    if (kind === 'company') return t('duplicates.isCompany', { name })
    return stageId === null ? name : t('duplicates.isLead', { name, stage: stageOf(face) })
  }
}

/** The function that names the stage of a duplicate lead, with the reason of a lost one; `''` when unknown. */
export function useStageText(): (face: DuplicateFace) => string {
  const { t } = useI18n()
  const { directories } = useCardData()
  return ({ stageId, isLost, lossReason }) => {
    const named = directories?.stages.find(({ code }) => code === stageId)?.name
    const stage = isLost ? t('lead.meaning.lost') : (named ?? stageId ?? '')
    return lossReason === null ? stage : t('duplicates.lost', { stage, reason: lossReason })
  }
}
