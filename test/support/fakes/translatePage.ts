/**
 * Changes a page as a browser's translation does: replaces each text node by a new one inside two `<font>` elements.
 * Ignores `translate="no"`, as some extensions do.
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
