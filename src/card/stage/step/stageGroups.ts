import type { ReactNode } from 'react'
import type { Translate } from '../../../i18n/catalogs/messages'
import type { Stage } from '../../../lead/model/Directories'
import type { StageMeaning } from '../../../lead/model/StageMeaning'
import type { ListGroup } from '../../../ui/choices/ListBox'

const meanings: readonly StageMeaning[] = ['running', 'won', 'lost']

/**
 * Stages as the groups of a list to choose from: in progress, won and lost ones apart, each in the administrator's
 * order; groups without a stage are left out.
 *
 * @param contentOf what the entry of a stage shows
 */
export function stageGroups(
  stages: readonly Stage[],
  t: Translate,
  contentOf: (stage: Stage) => ReactNode,
): ListGroup[] {
  return meanings
    .map((meaning) => ({
      label: t(`lead.meaning.${meaning}`),
      options: stages
        .filter((stage) => stage.meaning === meaning)
        .map((stage) => ({ key: stage.code, text: stage.name, content: contentOf(stage) })),
    }))
    .filter(({ options }) => options.length > 0)
}
