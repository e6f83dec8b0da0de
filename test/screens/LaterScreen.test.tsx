import { render, screen } from '@testing-library/react'
import { Suspense } from 'react'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { I18nProvider } from '../../src/i18n/I18n'
import { loadCatalog } from '../../src/i18n/loadCatalog'
import { LaterScreen } from '../../src/screens/LaterScreen'
import type { Arrival } from '../../src/ui/hooks/laterChunk'
import { pass, stopClock } from '../support/fakes/stoppedClock'
import { say } from '../support/say'

const screenThat = (arrival: Arrival<string>, onClose?: () => void) => (
  <Suspense>
    <I18nProvider language="en">
      <LaterScreen arrival={arrival} onRetry={() => undefined} onClose={onClose}>
        {(text) => <p>{text}</p>}
      </LaterScreen>
    </I18nProvider>
  </Suspense>
)
const loading = () => screen.queryByRole('heading', { name: say('app.loadingOther') })
const back = () => undefined

beforeAll(() => loadCatalog('en'))
beforeEach(stopClock)

describe('a screen that is still loading', () => {
  it('says so at once when nothing was open before', () => {
    render(screenThat('awaited'))
    expect(loading()).toBeVisible()
  })

  it('says so after a moment when it was opened from another one, which it leads back to when it takes long', async () => {
    const { rerender } = render(screenThat('awaited', back))
    await pass(299)
    expect(loading()).not.toBeVisible()
    await pass(1)
    expect(loading()).toBeVisible()
    await pass(4_700)
    expect(screen.getByText(say('app.slow'))).toBeVisible()
    expect(screen.getByRole('button', { name: say('install.back') })).toBeVisible()
    rerender(screenThat({ module: 'The settings' }, back))
    expect(screen.getByText('The settings')).toBeVisible()
    expect(loading()).toBeNull()
  })
})
