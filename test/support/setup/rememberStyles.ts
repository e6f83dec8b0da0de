/** The attributes by which a browser's own stylesheet, or the element itself, shows or hides an element. */
const telling = ['hidden', 'open', 'popover', 'style', 'type']

/**
 * Has the page compute the style of like elements once. Queries by role ask for the style of every element and
 * of all that is around it, and jsdom matches each with its whole default stylesheet: a third of a test's time.
 * No other stylesheet is loaded here, and the app hides nothing by an inherited property.
 */
export function rememberStyles(): void {
  const { defaultView: view } = document
  if (!view) return
  const compute = view.getComputedStyle
  const known = new Map<string, CSSStyleDeclaration>()
  const remembered = (element: Element): CSSStyleDeclaration => {
    const key = [element.localName, ...telling.map((name) => element.getAttribute(name))].join('|')
    let style = known.get(key)
    if (!style) {
      // Of a copy, or the whole page of this test would be kept.
      style = compute(document.importNode(element, false))
      known.set(key, style)
    }
    return style
  }
  view.getComputedStyle = (element, pseudoElement) =>
    pseudoElement ? compute(element, pseudoElement) : remembered(element)
}
