import './ui/tokens.css'
import './ui/base.css'
import './main.css'
import { askFirst } from './lead/firstLead'
import { connect } from './portal/connection'
import { readPlacement } from './portal/placement'

// This chunk holds the SDK and little else: the question to the portal is under way, and the lead asked for
// with its answer, while React is still arriving.
async function askForLead(): Promise<void> {
  const { lead } = readPlacement(await connect())
  if (lead.kind === 'lead') askFirst(lead.id)
}
// Whatever goes wrong here, the app shows it: it watches the same connection and asks for the same lead.
askForLead().catch(() => undefined)

import('./start').catch(() => {
  const isRussian = new URLSearchParams(window.location.search).get('LANG') === 'ru'
  document.body.textContent = isRussian
    ? 'Не удалось загрузить карточку. Перезагрузите страницу.'
    : 'The card could not be loaded. Reload the page.'
})
