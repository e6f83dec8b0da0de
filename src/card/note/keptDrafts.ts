import { idFrom } from '../../format/number/id'
import { frameOption } from '../../portal/frameOption'
import { optionContent } from '../../portal/options/optionContent'
import { optionFields, optionText } from '../../portal/options/optionFields'
import { pageState } from '../../portal/pageState'
import { callMethod } from '../../rest/callMethod'
import { itemsOf } from '../../rest/wire'
import { dueChoices } from '../../lead/derive/dueTime'
import type { NoteDraft } from './useNoteDraft'

/** A note that is not added yet, as the portal keeps it. */
export type KeptDraft = { leadId: number } & Pick<NoteDraft, 'text' | 'kind' | 'due' | 'doer'>

/** The option of the person, in the portal, that holds them. */
const optionName = 'drafts'
/** More than these are dropped, oldest first: all options of a user share one value of limited size. */
const mostDrafts = 5

const page = pageState<{ drafts?: readonly KeptDraft[] }>(() => ({}))

/** The drafts that the portal keeps for the person; as of the opening of the page, and as kept since. */
export function keptDrafts(): readonly KeptDraft[] {
  return (page.current.drafts ??= readDrafts(frameOption('user', optionName)))
}

/**
 * Keeps the draft of a lead in the portal, or deletes it when its text is empty. In the portal, because the browser may
 * keep nothing of a person, and the tab of a call window is loaded anew whenever one looks at another tab.
 *
 * @throws {RestError}
 * @see https://apidocs.bitrix24.com/api-reference/common/settings/user-option-set.html
 */
export async function keepDraft(draft: KeptDraft): Promise<void> {
  const others = keptDrafts().filter(({ leadId }) => leadId !== draft.leadId)
  const drafts = draft.text.trim() === '' ? others : [...others, draft].slice(-mostDrafts)
  page.current.drafts = drafts
  await callMethod('user.option.set', { options: { [optionName]: JSON.stringify(drafts) } })
}

function readDrafts(option: unknown): KeptDraft[] {
  return itemsOf(optionContent(optionText(option))).flatMap((item) => {
    const fields = optionFields(item)
    const leadId = idFrom(fields.get('leadId'))
    const text = fields.get('text')
    if (leadId === null || typeof text !== 'string') return []
    const due = fields.get('due')
    const local = optionText(optionFields(due).get('local'))
    const doer = optionFields(fields.get('doer'))
    const doerId = idFrom(doer.get('id'))
    return [
      {
        leadId,
        text,
        kind: fields.get('kind') === 'comment' ? 'comment' : 'todo',
        due: local ? { local } : (dueChoices.find((choice) => choice === due) ?? 'tomorrow'),
        doer: doerId === null ? undefined : { id: doerId, name: optionText(doer.get('name')) },
      },
    ]
  })
}
