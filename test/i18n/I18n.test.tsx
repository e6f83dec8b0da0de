import { render, screen } from '@testing-library/react'
import { Suspense } from 'react'
import { describe, expect, it } from 'vitest'
import { I18nProvider, useI18n } from '../../src/i18n/I18n'
import { loadCatalog } from '../../src/i18n/loadCatalog'
import { sayInRussian } from '../support/say'

function Retry() {
  return <p>{useI18n().t('app.tryAgain')}</p>
}

const inRussian = (
  <Suspense fallback={<p>awaited</p>}>
    <I18nProvider language="ru">
      <Retry />
    </I18nProvider>
  </Suspense>
)

describe('I18nProvider', () => {
  it('draws at once where the texts are there already', async () => {
    await loadCatalog('ru')
    render(inRussian)
    expect(screen.getByText(sayInRussian('app.tryAgain'))).toBeVisible()
  })
})
