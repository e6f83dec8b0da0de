import { valueOf } from '../../rest/Read'
import { readDateTime, readId, wireText } from '../../rest/readers'
import { fieldsOf, itemsOf } from '../../rest/wire'
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
        markup: wireText(fields.get('COMMENT')),
        at: valueOf(readDateTime(fields.get('CREATED'))),
        authorId: valueOf(readId(fields.get('AUTHOR_ID'))),
      },
    ]
  })
}
