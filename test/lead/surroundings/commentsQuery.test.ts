import { QueryClient } from '@tanstack/react-query'
import { expect, it } from 'vitest'
import { commentsQuery } from '../../../src/lead/surroundings/commentsQuery'
import { openPortal } from '../../support/fakes/fakePortal'

const method = 'crm.timeline.comment.list'

it.each([
  [50, true],
  [49, false],
])(
  'asks for the third page behind the first hundred; after %i there are more: %s',
  async (count, isCut) => {
    const { rest } = openPortal()
    rest.answer(
      method,
      Array.from({ length: count }, (_one, index) => ({ ID: String(index + 1) })),
    )
    const page = await new QueryClient().fetchQuery(commentsQuery(1591, 2))
    expect(rest.callsOf(method)).toMatchObject([{ params: { start: '100' } }])
    expect(page).toMatchObject({ isCut })
    expect(page.comments).toHaveLength(count)
  },
)
