import { button, element } from './view/element'

type SliderSettings = {
  title: string
  /** Width in px, 0 = as wide as it can be, or a CSS width. */
  width: number | string
  /** Whether the app is in it, and not a page of the portal. */
  app: boolean
  /** Text of the tab on its edge, and the colour behind it. */
  label?: { text: string; colour: string } | undefined
  closed: () => void
}

type Slider = SliderSettings & { root: HTMLElement }

/** The portal's side panels, one above the other. */
export type Sliders = {
  /** Opens one and returns where its content goes. */
  open: (settings: SliderSettings) => HTMLElement
  /** Closes the top one if the app is in it. */
  closeApp: () => boolean
}

/** Makes the stack of sliders of a portal page. */
export function createSliders(): Sliders {
  const stack: Slider[] = []

  const close = (slider: Slider): void => {
    const index = stack.indexOf(slider)
    if (index < 0) return
    for (const closing of stack.splice(index).toReversed()) {
      closing.root.remove()
      closing.closed()
    }
  }

  document.addEventListener('keydown', ({ key }) => {
    const top = stack.at(-1)
    if (key === 'Escape' && top && !document.querySelector('dialog[open]')) close(top)
  })

  return {
    open: (settings) => {
      const content = element('div', { class: 'slider-content' })
      const panel = element('section', { class: 'slider', 'aria-label': settings.title }, content)
      const root = element('div', { class: 'slider-back' }, panel)
      const slider: Slider = { ...settings, root }
      panel.style.width = cssWidth(settings.width)
      panel.prepend(buildTab(settings, () => close(slider)))
      root.addEventListener('click', ({ target }) => {
        if (target === root) close(slider)
      })
      stack.push(slider)
      document.body.append(root)
      return content
    },
    closeApp: () => {
      const top = stack.at(-1)
      if (!top?.app) return false
      close(top)
      return true
    },
  }
}

function cssWidth(width: number | string): string {
  if (typeof width === 'string') return width
  return width > 0 ? `min(${width}px, 100% - 48px)` : 'calc(100% - 48px)'
}

function buildTab({ label, title }: SliderSettings, close: () => void): HTMLElement {
  const closing = button('×', { 'aria-label': `Close ${title}` }, close)
  const tab = element('div', { class: 'slider-tab' }, closing)
  if (label) {
    tab.append(element('span', {}, label.text))
    tab.style.background = label.colour
  }
  return tab
}
