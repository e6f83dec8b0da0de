import { valueOf } from '../../rest/Read'
import { readDateTime, readId, wireText } from '../../rest/readers'
import { fieldsOf, itemsOf, type WireFields } from '../../rest/wire'
import type { TimelineComment } from '../model/Surroundings'

/**
 * Reads the result of `crm.timeline.comment.list`, in its order.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/comments/crm-timeline-comment-list.html
 */
export function readComments(wire: unknown): TimelineComment[] {
  return itemsOf(wire).flatMap((item) => {
    const fields = fieldsOf(item)
    const id = valueOf(readId(fields.get('ID')))
    if (id === null) return []
    return [
      {
        id,
        markup: [wireText(fields.get('COMMENT')), ...fileNames(fields)].filter(Boolean).join('\n'),
        at: valueOf(readDateTime(fields.get('CREATED'))),
        authorId: valueOf(readId(fields.get('AUTHOR_ID'))),
      },
    ]
  })
}

/** The names of attached files, to stand below the text, which may be empty. As code: "plan.zip" is no address. */
function fileNames(fields: WireFields): string[] {
  const names = itemsOf(fields.get('FILES')).map((file) => wireText(fieldsOf(file).get('name')))
  return names
    .filter((name) => name !== '')
    .map((name) => `<code>📎 ${name.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</code>`)
}
