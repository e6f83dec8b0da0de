/**
 * Does to a page what a browser that translates it does: each text is taken out, and a new one in two `<font>`
 * elements put in its place. What asks not to be translated is translated too, as by a careless extension.
 */
export function translatePage(root: Element): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  const texts: Node[] = []
  while (walker.nextNode()) texts.push(walker.currentNode)
  for (const text of texts) {
    const inner = document.createElement('font')
    inner.textContent = text.textContent
    const outer = document.createElement('font')
    outer.append(inner)
    text.parentNode?.replaceChild(outer, text)
  }
}
