import { screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { openSettings } from '../support/openSettings'
import { renderCard } from '../support/renderCard'
import { say } from '../support/say'

const refuse = () => {
  throw new DOMException('The document is sandboxed', 'SecurityError')
}

// As where the browser blocks the cookies of other sites: the names themselves throw.
describe('a browser that keeps nothing for frames of other sites', () => {
  beforeEach(() => {
    vi.spyOn(window, 'localStorage', 'get').mockImplementation(refuse)
    vi.spyOn(window, 'sessionStorage', 'get').mockImplementation(refuse)
    vi.spyOn(document, 'cookie', 'get').mockImplementation(refuse)
    vi.spyOn(document, 'cookie', 'set').mockImplementation(refuse)
  })

  // Before the set-up of all tests clears what is kept.
  afterEach(() => vi.restoreAllMocks())

  it('shows the whole card, and keeps settings in the portal', async () => {
    const { user } = await renderCard()
    expect(await screen.findByText('In progress')).toBeVisible()
    await openSettings(user)
    await user.click(await screen.findByRole('radio', { name: say('settings.theme.dark') }))
    expect(await screen.findByText(say('settings.saved'))).toBeVisible()
    expect(document.documentElement.dataset['theme']).toBe('dark')
  })
})
