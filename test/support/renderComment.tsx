import { screen } from '@testing-library/react'
import { buildWireLead } from './builders/buildLead'
import { renderInCard } from './renderField'
import { say } from './say'

/** Renders the block with the comment of a lead, without the rest of the card. */
export async function renderComment(comment: string) {
  const { user, portal } = await renderInCard({}, async () => {
    const [{ CommentsBlock }, { readLead }] = await Promise.all([
      import('../../src/card/about/CommentsBlock'),
      import('../../src/lead/fetch/readLead'),
    ])
    const lead = readLead(1591, buildWireLead({ COMMENTS: comment }))
    return lead && <CommentsBlock lead={lead} />
  })
  const block = await screen.findByRole('region', { name: say('block.comments') })
  return { user, portal, block }
}
