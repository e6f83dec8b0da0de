import { button, element } from './element'

type Choice = { id: string; label: string; detail: string }

type Picker<Item> = {
  title: string
  items: Item[]
  multiple: boolean
  show: (item: Item) => Choice
}

/** Shows one of the portal's pickers; undefined = cancelled. */
export function pickFrom<Item>({
  title,
  items,
  multiple,
  show,
}: Picker<Item>): Promise<Item[] | undefined> {
  const rows = items.map((item) => {
    const choice = show(item)
    const input = element('input', { type: multiple ? 'checkbox' : 'radio', name: 'picked' })
    const detail = element('small', {}, choice.detail)
    const row = element(
      'label',
      { class: 'pick-row' },
      input,
      element('span', {}, choice.label),
      detail,
    )
    return { item, input, row, text: `${choice.id} ${choice.label}`.toLowerCase() }
  })
  const search = element('input', { type: 'search', placeholder: 'Search', 'aria-label': 'Search' })
  search.addEventListener('input', () => {
    for (const { row, text } of rows) row.hidden = !text.includes(search.value.toLowerCase())
  })
  const empty = items.length === 0 ? [element('p', {}, 'Nothing to choose from here.')] : []
  const list = element('div', { class: 'pick-list' }, ...rows.map(({ row }) => row), ...empty)
  const dialog = element('dialog', { class: 'picker', 'aria-label': title })
  const buttons = element(
    'footer',
    {},
    button('Select', { class: 'primary' }, () => dialog.close('select')),
    button('Cancel', {}, () => dialog.close()),
  )
  dialog.append(element('h2', {}, title), search, list, buttons)
  document.body.append(dialog)
  dialog.showModal()

  return new Promise((resolve) => {
    dialog.addEventListener('close', () => {
      const picked = rows.filter(({ input }) => input.checked).map(({ item }) => item)
      dialog.remove()
      resolve(dialog.returnValue === 'select' && picked.length > 0 ? picked : undefined)
    })
  })
}
