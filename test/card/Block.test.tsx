import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { Suspense, type ReactNode } from 'react'
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { Block } from '../../src/card/Block'
import { CardDataContext, type CardData } from '../../src/card/shared/CardData'
import { I18nProvider } from '../../src/i18n/I18n'
import { loadCatalog } from '../../src/i18n/loadCatalog'
import { say } from '../support/say'

const words = (changed: string[]): CardData => ({
  directories: undefined,
  relations: undefined,
  custom: [],
  isPending: false,
  zone: undefined,
  country: undefined,
  changed: new Set(changed),
})

let isBroken = true
function Part(): ReactNode {
  if (isBroken) throw new Error('The block is broken')
  return 'the amount'
}

const block = (data: CardData) => (
  <Suspense>
    <I18nProvider language="en">
      <CardDataContext value={data}>
        <Block title="Amount">
          <Part />
        </Block>
      </CardDataContext>
    </I18nProvider>
  </Suspense>
)

beforeAll(() => loadCatalog('en'))

describe('a block that throws', () => {
  beforeEach(() => {
    isBroken = true
    vi.spyOn(console, 'error').mockReturnValue(undefined)
  })

  it('comes back when what it shows has changed', async () => {
    const { rerender } = render(block(words([])))
    await screen.findByText(say('lead.blockFailed'))
    isBroken = false
    rerender(block(words(['amount'])))
    expect(await screen.findByText('the amount')).toBeInTheDocument()
  })

  it('comes back at a press', async () => {
    render(block(words([])))
    const again = await screen.findByRole('button', { name: say('app.tryAgain') })
    isBroken = false
    await userEvent.click(again)
    expect(screen.getByText('the amount')).toBeInTheDocument()
  })

  it('says so again as long as it throws', async () => {
    const { rerender } = render(block(words([])))
    await userEvent.click(await screen.findByRole('button', { name: say('app.tryAgain') }))
    rerender(block(words(['amount'])))
    expect(screen.getByText(say('lead.blockFailed'))).toBeInTheDocument()
  })
})
