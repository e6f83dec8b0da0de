import './ui/tokens.css'
import './ui/base.css'
import './main.css'
import './firstLook.css'
import { showTitle } from './firstLook'
import { loadCatalog } from './i18n/loadCatalog'
import { askFirst } from './lead/firstLead'
import { connect } from './portal/connection'
import { fitFrame } from './portal/fitFrame'
import { openedLanguage } from './portal/openedLanguage'
import { readPlacement } from './portal/placement'

// This chunk holds the SDK and little else. By the time React is there, the portal has told where we are, the
// lead has been asked for or even shown by its title, and the texts have come.
async function askForLead(): Promise<void> {
  const { lead } = readPlacement(await connect())
  if (lead.kind === 'lead') showTitle(await askFirst(lead.id))
}
// Whatever goes wrong here, the app shows it: it watches the same connection and takes the same answer.
askForLead().catch(() => undefined)
loadCatalog(openedLanguage()).catch(() => undefined)

const root = document.getElementById('root')
if (root) fitFrame(root)

import('./start').catch(() => {
  const isRussian = openedLanguage() === 'ru'
  document.body.textContent = isRussian
    ? 'Не удалось загрузить карточку. Перезагрузите страницу.'
    : 'The card could not be loaded. Reload the page.'
})
