import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { renderCard } from '../../support/renderCard'

const nameless = { NAME: '', SECOND_NAME: '', LAST_NAME: '', HONORIFIC: null }
const header = () => {
  const title = screen.getByRole('heading', { level: 1 })
  const element = title.closest('header')
  if (!element) throw new Error('The title stands in no header')
  return within(element)
}

describe('the header of a returning customer’s lead', () => {
  it('has the name of its contact as soon as that has come', async () => {
    await renderCard({ ...nameless, IS_RETURN_CUSTOMER: 'Y', CONTACT_ID: '301' })
    expect(await header().findByText('Marta Beispiel-Sørensen')).toBeVisible()
  })

  it('keeps the name that the lead has', async () => {
    await renderCard({ NAME: 'Ann', LAST_NAME: 'Lee', CONTACT_ID: '301' })
    expect(await screen.findByText('Marta Beispiel-Sørensen')).toBeVisible()
    expect(header().getByText('Ann Lee')).toBeVisible()
    expect(header().queryByText('Marta Beispiel-Sørensen')).not.toBeInTheDocument()
  })
})
