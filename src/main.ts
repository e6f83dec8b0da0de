import './ui/tokens.css'
import './ui/base.css'
import './ui/shape.css'
import './ui/print.css'
import './main.css'
import './firstLook/firstLook.css'
import { showTitle } from './firstLook/showTitle'
import { languageTag } from './format/text/languageTag'
import { loadCatalog, textLanguage } from './i18n/loadCatalog'
import { askFirst } from './lead/fetch/firstLead'
import { connect } from './portal/connection'
import { fitFrame } from './portal/commands/fitFrame'
import { openedLanguage } from './portal/identity/openedLanguage'
import { readPlacement } from './portal/placement'
import { waitAtMost } from './portal/waitAtMost'
import { whenInSight } from './ui/hooks/whenInSight'
import { whenPainted } from './ui/hooks/whenPainted'

/** React waits this many ms at most for the lead to be requested. */
const startLimit = 500
/** And as many for the answer: longer than a portal takes that has to be connected to first, on a slow line. */
const answerLimit = 1_500

/**
 * The app's own files are asked for so many ms after the lead, if they were not before: on a slow line they would come
 * between the lead's request and its answer, and take a sixth of a second there. A portal answers as fast as a rule.
 */
const appDelay = 200

// This chunk holds the SDK and little else. React's files are fetched after it and run only once the lead's request is
// out: running them earlier would delay that request.
const root = document.getElementById('root')
// A card out of sight shows its title and leaves the processor to those that are seen.
const seen = root ? whenInSight(root) : Promise.resolve()
const asked = askForLead()
const titled = showFirst()
askForDirectories().catch(() => undefined)
askForTexts().catch(() => undefined)

if (root) fitFrame(root)

Promise.all([timeForReact(), seen])
  .then(() => import('./start'))
  .catch(() => {
    // The script in index.html says so, and offers to reload.
    dispatchEvent(new Event('lead-card-not-loaded'))
  })

/**
 * Resolves when the lead has been requested, with undefined when there is no lead to request: in a task of its own, so
 * that the request goes out before anything that waits for this.
 */
async function askForLead(): Promise<{ answer: Promise<unknown> } | undefined> {
  try {
    const { lead } = readPlacement(await connect())
    const answer = lead.kind === 'lead' ? askFirst(lead.id) : undefined
    await new Promise((resolve) => setTimeout(resolve))
    setTimeout(() => void seen.then(warmUp))
    setTimeout(fetchListed, appDelay, '#app')
    return answer && { answer }
  } catch {
    // The app watches the same connection and shows the failure.
    return undefined
  }
}

/** Requests the directories behind the lead, with a file of its own: the title needs none of it. */
async function askForDirectories(): Promise<void> {
  if (!(await asked)) return
  const directories = await import('./lead/directories/firstDirectories')
  await seen
  directories.askDirectories(await connect())
}

/** Requests the texts behind the lead: React needs them, the title does not. */
async function askForTexts(): Promise<void> {
  await waitAtMost(startLimit, asked)
  await loadCatalog(openedLanguage())
}

/**
 * Formats a number and a date. The first call of each makes the browser load its locale data, which takes about as
 * long as the first render of the card.
 */
function warmUp(): void {
  ;(0).toLocaleString()
  new Date(0).toLocaleString()
}

async function showFirst(): Promise<void> {
  try {
    const { answer } = (await asked) ?? {}
    // Loaded while the portal works: if it is there before the answer, title and phones are painted together.
    const contacts = import('./firstLook/showContacts')
    contacts.catch(() => undefined)
    const lead = await answer
    // The browser chooses fonts and line breaks by the language. Said before there is text, it would only draw the
    // empty placeholder once more.
    document.documentElement.lang = languageTag(textLanguage(openedLanguage()))
    showTitle(lead)
    const { showContacts } = await contacts
    showContacts(lead, languageTag(openedLanguage()))
    await whenPainted()
    // The network is idle: fetches the files of what a visible card draws last. The build lists them in the template.
    void seen.then(() => fetchListed('#later'))
  } catch {
    // The card shows why there is no lead.
  }
}

/**
 * Resolves when React may run: after the lead's title and phones are painted, which need none of it, and after
 * {@link startLimit} for the request and {@link answerLimit} for its answer at the latest. Running it while the portal
 * works would keep the thread busy at the moment when the answer comes.
 */
async function timeForReact(): Promise<void> {
  await waitAtMost(startLimit, asked)
  await waitAtMost(answerLimit, titled)
}

/** Fetches the files that the build lists in a template of the page, once. */
function fetchListed(template: string): void {
  document.head.append(document.querySelector<HTMLTemplateElement>(template)?.content ?? '')
}
