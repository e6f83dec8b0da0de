/** About the height of an open menu, in px; with less space below the button it opens upwards. */
const menuHeight = 220
/** The most that a menu is wide, in px; with less space before its button it may open to the other side. */
const menuWidth = 280

/** In which direction a menu opens, with which of its button's edges it lines up, and how many px wide it may be. */
export type Opening = { to: 'down' | 'up'; from: 'start' | 'end'; width: number }

/** How the menu of a button opens, by the space that the page has around it. */
export function menuOpening(button: HTMLElement | null): Opening {
  const { bottom = 0, left = 0, right = 0 } = button?.getBoundingClientRect() ?? {}
  const { clientHeight, clientWidth, dir } = document.documentElement
  const [toLeft, toRight] = [right, clientWidth - left]
  const [before, behind] = dir === 'rtl' ? [toRight, toLeft] : [toLeft, toRight]
  const from = before < menuWidth && before < behind ? 'start' : 'end'
  return {
    to: bottom + menuHeight > clientHeight ? 'up' : 'down',
    from,
    width: Math.min(menuWidth, from === 'start' ? behind : before),
  }
}
