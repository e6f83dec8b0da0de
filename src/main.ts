import './ui/tokens.css'
import './ui/base.css'
import './ui/shape.css'
import './main.css'
import './firstLook.css'
import { showTitle } from './firstLook'
import { loadCatalog } from './i18n/loadCatalog'
import { askFirst } from './lead/fetch/firstLead'
import { connect } from './portal/connection'
import { fitFrame } from './portal/fitFrame'
import { openedLanguage } from './portal/openedLanguage'
import { readPlacement } from './portal/placement'
import { waitAtMost } from './portal/waitAtMost'

/** A portal that answers later than this, in ms, is shown to be waited for. */
const startLimit = 500
/** React that comes later than this, in ms, after the lead was asked for might hold up its title. */
const grace = 100

// This chunk holds the SDK and little else. React is fetched behind it, but starts only when the lead has been asked
// for: the portal's answer would have to wait while it does.
const asked = askForLead()
const titled = showFirst()
loadCatalog(openedLanguage()).catch(() => undefined)

const root = document.getElementById('root')
if (root) fitFrame(root)

timeForReact()
  .then(() => import('./start'))
  .catch(() => {
    const isRussian = openedLanguage() === 'ru'
    document.body.textContent = isRussian
      ? 'Не удалось загрузить карточку. Перезагрузите страницу.'
      : 'The card could not be loaded. Reload the page.'
  })

/** Resolves when the lead is under way, or when it is plain that there is none to ask for. */
async function askForLead(): Promise<{ answer: Promise<unknown> } | undefined> {
  try {
    const { lead } = readPlacement(await connect())
    const answer = lead.kind === 'lead' ? askFirst(lead.id) : undefined
    // Not before the request has gone out.
    setTimeout(warmUp)
    return answer && { answer }
  } catch {
    // The app shows what went wrong: it watches the same connection.
    return undefined
  }
}

/**
 * Writes a number and a date, of whatever language: with the first of each the browser reads its data for all, which
 * takes about as long as drawing the card.
 */
function warmUp(): void {
  ;(0).toLocaleString()
  new Date(0).toLocaleString()
}

async function showFirst(): Promise<void> {
  try {
    showTitle(await (await asked)?.answer)
  } catch {
    // The card shows why there is none.
  }
}

/** React runs while the lead is on its way; on a slow line, where both come at about the same time, after its title. */
async function timeForReact(): Promise<void> {
  await waitAtMost(startLimit, asked)
  let isHere = false
  const files = filesOfStart().then(() => (isHere = true))
  await waitAtMost(grace, files)
  if (!isHere) await waitAtMost(startLimit, titled)
}

/** Resolves when all those files of `./start` have come that index.html has the browser fetch. */
async function filesOfStart(): Promise<void> {
  const links = [...document.querySelectorAll<HTMLLinkElement>('link[rel="modulepreload"]')]
  const missing = links.filter(({ href }) => performance.getEntriesByName(href).length === 0)
  await Promise.all(
    missing.map((link) => new Promise((resolve) => link.addEventListener('load', resolve))),
  )
}
