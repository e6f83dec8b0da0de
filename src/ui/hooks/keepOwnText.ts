/** What translators put in the place of a text; the app itself has no such element. */
const wrapper = /^(?:font|ya-tr-span)$/i
/** Who wraps a text again and again is let be: two that undo each other would never rest. */
const mostRepairs = 5

/**
 * Puts texts back that something else than the app has replaced: browsers that translate a page, and extensions,
 * wrap each text node in `<font>`, and React would go on to change a node that is no longer in the page, or fail
 * to find it. Texts inside of `translate="yes"` are left to them.
 *
 * @returns what ends the watch
 */
export function keepOwnText(root: Node): () => void {
  const repairs = new WeakMap<Node, number>()
  const observer = new MutationObserver((records) => {
    if (!records.some(({ addedNodes }) => [...addedNodes].some(isWrapper))) return
    for (const { text, wrapper: foreign } of replacedTexts(records)) {
      const count = repairs.get(text) ?? 0
      if (count >= mostRepairs || foreign.parentElement?.closest('[translate="yes"]')) continue
      repairs.set(text, count + 1)
      foreign.parentNode?.replaceChild(text, foreign)
    }
  })
  observer.observe(root, { childList: true, subtree: true })
  return () => observer.disconnect()
}

type Replaced = { text: Node; wrapper: Node }

/** The texts that were taken out where a wrapper was put in, and that are not back already. */
function replacedTexts(records: readonly MutationRecord[]): Replaced[] {
  return records.flatMap((record) =>
    [...record.removedNodes].flatMap((text) => {
      if (text.nodeType !== Node.TEXT_NODE) return []
      const { addedNodes, previousSibling, nextSibling, target } = record
      const around = [...addedNodes, previousSibling, nextSibling]
      const found = around.find(
        (node) => node !== null && isWrapper(node) && node.parentNode === target,
      )
      // A text that React has put elsewhere in the meantime is not lost.
      const isFree = text.parentNode === null || (found?.contains(text) ?? false)
      return found && isFree ? [{ text, wrapper: found }] : []
    }),
  )
}

function isWrapper(node: Node): boolean {
  return wrapper.test(node.nodeName)
}
