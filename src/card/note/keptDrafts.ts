import { idFrom } from '../../format/number/id'
import { frameOption } from '../../portal/frameOption'
import { optionContent } from '../../portal/options/optionContent'
import { optionFields, optionText } from '../../portal/options/optionFields'
import { pageState } from '../../portal/pageState'
import { itemsOf } from '../../rest/wire'
import { dueChoices } from '../../lead/derive/dueTime'
import { saveOption } from '../../settings/save/saveOption'
import type { NoteDraft } from './useNoteDraft'

/** A note that is not added yet, as the portal keeps it. */
export type KeptDraft = { leadId: number } & Pick<NoteDraft, 'text' | 'kind' | 'due' | 'doer'>

/**
 * The drafts lie in so many options of the person, each lead in that of its id: the windows of two calls rarely write
 * into the same one.
 */
const slots = 5
/**
 * The oldest drafts of an option are dropped from it while it is longer, in bytes: all options of a user share one
 * value of limited size.
 */
const mostBytes = 8_000

const page = pageState(() => ({
  /** The options as known: as of the opening of the page, and as saved since. */
  known: new Map<string, unknown>(),
  /** The last draft of each lead that is to be kept. */
  wanted: new Map<number, KeptDraft>(),
  /** Settles when the save that was begun last has ended. */
  saving: Promise.resolve(),
}))

/** The draft that the portal keeps for a lead: as of the opening of the page, and as kept since. */
export function keptDraft(leadId: number): KeptDraft | undefined {
  return readDrafts(knownOption(optionFor(leadId))).find((one) => one.leadId === leadId)
}

/**
 * Keeps the draft of a lead in the portal, or deletes it when its text is empty. In the portal, because the browser may
 * keep nothing of a person, and the tab of a call window is loaded anew whenever one looks at another tab. Drafts that
 * another window has saved in the meantime are kept beside it.
 *
 * @param isLeaving whether the page may be gone in a moment, so that an earlier save is not waited for
 * @throws {RestError}
 * @see https://apidocs.bitrix24.com/api-reference/common/settings/user-option-set.html
 */
export async function keepDraft(draft: KeptDraft, isLeaving: boolean): Promise<void> {
  const { current } = page
  current.wanted.set(draft.leadId, draft)
  // One after the other, so that an older text never arrives last.
  const saved = isLeaving ? save(draft.leadId) : current.saving.then(() => save(draft.leadId))
  current.saving = saved.catch(() => undefined)
  await saved
}

async function save(leadId: number): Promise<void> {
  const { known, wanted } = page.current
  const name = optionFor(leadId)
  const withDraft = (present: unknown): string => {
    const others = readDrafts(present).filter((one) => one.leadId !== leadId)
    const own = wanted.get(leadId)
    return writeDrafts(own && own.text.trim() !== '' ? [...others, own] : others)
  }
  const present = knownOption(name)
  known.set(name, withDraft(present))
  const { text } = await saveOption({
    owner: 'user',
    name,
    present: { known: present },
    change: withDraft,
    isSame: (shown, sent) => writeDrafts(readDrafts(shown)) === sent,
  })
  known.set(name, text)
}

const optionFor = (leadId: number): string => `drafts${leadId % slots}`

function knownOption(name: string): unknown {
  const { known } = page.current
  if (!known.has(name)) known.set(name, frameOption('user', name))
  return known.get(name)
}

/** As JSON, without the oldest where they are too long together. */
function writeDrafts(drafts: readonly KeptDraft[]): string {
  const text = JSON.stringify(drafts)
  const isTooLong = drafts.length > 1 && new TextEncoder().encode(text).length > mostBytes
  return isTooLong ? writeDrafts(drafts.slice(1)) : text
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
