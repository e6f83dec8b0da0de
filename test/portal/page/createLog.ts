import { isRecord, parseJson, textOf, type WireRecord } from '../rest/Wire'
import { element } from './view/element'
import { maskMessage } from './messages/maskMessage'

type Kind = 'to-portal' | 'to-app' | 'rest' | 'portal'

/** The panel with the messages and REST calls between app and portal, tokens masked. */
export type Log = {
  root: HTMLElement
  /** Adds a line; `failed` marks a message that was refused or ignored. */
  add: (kind: Kind, text: string, failed?: boolean) => void
}

const names: Record<Kind, string> = {
  'to-portal': 'app → portal',
  'to-app': 'portal → app',
  rest: 'REST',
  portal: 'portal',
}

/** Number of lines that are kept. */
const limit = 500

/** Creates the log panel and subscribes to the REST calls that the server reports. */
export function createLog(): Log {
  const list = element('ol', { 'aria-label': 'Messages and REST calls', 'data-testid': 'log' })
  const last = element('span', { class: 'log-last' })
  const count = element('span', { class: 'log-count' }, '0')
  const root = element(
    'details',
    { class: 'log' },
    element('summary', {}, element('strong', {}, 'Log'), count, last),
    list,
  )
  root.open = sessionStorage.getItem('log') === 'open'
  root.addEventListener('toggle', () => {
    sessionStorage.setItem('log', root.open ? 'open' : 'closed')
  })

  let lines = 0
  const add: Log['add'] = (kind, text, failed = false) => {
    const masked = maskMessage(text)
    const time = new Date().toLocaleTimeString('en-GB')
    list.append(
      element(
        'li',
        { class: failed ? `${kind} failed` : kind },
        element('time', {}, time),
        element('b', {}, names[kind]),
        element('code', {}, masked),
      ),
    )
    if (list.childElementCount > limit) list.firstElementChild?.remove()
    lines += 1
    count.textContent = String(lines)
    last.textContent = `${names[kind]}  ${masked}`
    list.scrollTop = list.scrollHeight
  }
  listenToRest(add)
  return { root, add }
}

function listenToRest(add: Log['add']): void {
  const source = new EventSource('/portal/log')
  source.addEventListener('message', ({ data }) => {
    const call = parseJson(String(data))
    if (!isRecord(call)) return
    const status = Number(textOf(call['status']))
    add('rest', describeCall(call, status), status < 200 || status > 299)
  })
}

function describeCall({ method, ms, params = {} }: WireRecord, status: number): string {
  const outcome = status === 0 ? 'no answer' : String(status)
  return `${outcome} ${textOf(method)} ${Math.round(Number(textOf(ms)))} ms ${JSON.stringify(params)}`
}
