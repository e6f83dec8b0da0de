const combinators = /[\s>+~]+/

/** The tag names that the last element of each alternative of a selector begins with; undefined if one has none. */
function tagsOf(selector: string): ReadonlySet<string> | undefined {
  // A comma may stand in brackets or quotes; a combinator as well.
  if (/[("'].*,|["'(].*[\s>+~]/.test(selector)) return undefined
  const tags = selector.split(',').map((alternative) => {
    const last = alternative.trim().split(combinators).pop()
    return /^[a-z][a-z\d]*(?![\w\\|-])/.exec(last ?? '')?.[0]
  })
  return tags.every((tag) => tag !== undefined) ? new Set(tags) : undefined
}

/**
 * Answers the most frequent selectors of a test without jsdom's selector engine, which took a tenth of its time.
 *
 * `matches`: testing-library asks each element of a page for dozens of selectors such as `input[type=submit]`, most of
 * which its tag already refuses. `querySelector`: the engine has a fast path only for `querySelectorAll`.
 */
export function quickSelectors(): void {
  const known = new Map<string, ReadonlySet<string> | undefined>()
  const isRefusedByTag = (element: Element, selector: string): boolean => {
    if (!known.has(selector)) known.set(selector, tagsOf(selector))
    return known.get(selector)?.has(element.localName) === false
  }
  replace<Element>(
    Element.prototype,
    'matches',
    (element, selector, engine) => !isRefusedByTag(element, selector) && engine(),
  )
  for (const { prototype } of [Document, DocumentFragment, Element]) {
    replace<ParentNode>(
      prototype,
      'querySelector',
      (parent, selector) => parent.querySelectorAll(selector)[0] ?? null,
    )
  }
}

/** Replaces a method that takes a selector; `engine` is the method as it was. */
function replace<Owner extends object>(
  owner: Owner,
  name: string,
  answer: (self: Owner, selector: string, engine: () => unknown) => unknown,
): void {
  const method: unknown = Reflect.get(owner, name)
  if (typeof method !== 'function') throw new Error(`There is no ${name} to replace`)
  Reflect.set(owner, name, function (this: Owner, selector: string) {
    return answer(this, selector, () => Reflect.apply(method, this, [selector]))
  })
}
