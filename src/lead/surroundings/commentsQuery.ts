import { queryOptions } from '@tanstack/react-query'
import { callMethod } from '../../rest/callMethod'
import { pageSize } from '../../rest/pageSize'
import { leadKey } from '../model/leadKey'
import { readComments } from './readComments'
import { commentsCommand } from './surroundingCommands'

/**
 * The query for a further page of a lead's comments.
 *
 * @param page from 1; the first comments, page 0, come with the surroundings
 */
export function commentsQuery(leadId: number, page: number) {
  return queryOptions({
    queryKey: [...leadKey(leadId), 'comments', page],
    queryFn: async () => {
      const { method, params } = commentsCommand(leadId, page * pageSize)
      const comments = readComments(await callMethod(method, params))
      return { comments, isCut: comments.length >= pageSize }
    },
  })
}
