/** Adds the browser features that jsdom lacks and the app needs to start. */
export function fillBrowserGaps(): void {
  globalThis.ResizeObserver ??= class {
    observe(): void {}
    unobserve(): void {}
    disconnect(): void {}
  }
  globalThis.IntersectionObserver ??= class {
    readonly root = null
    readonly rootMargin = ''
    readonly scrollMargin = ''
    readonly thresholds = []
    observe(): void {}
    unobserve(): void {}
    disconnect(): void {}
    takeRecords(): [] {
      return []
    }
  }
  if (!('showModal' in HTMLDialogElement.prototype)) {
    Reflect.set(HTMLDialogElement.prototype, 'showModal', function (this: HTMLDialogElement) {
      this.open = true
    })
    Reflect.set(HTMLDialogElement.prototype, 'close', function (this: HTMLDialogElement) {
      this.open = false
      queueMicrotask(() => this.dispatchEvent(new Event('close')))
    })
  }
  // A wide window, as `innerWidth` has it.
  window.matchMedia ??= (query) =>
    Object.assign(new EventTarget(), {
      media: query,
      matches: !query.includes('<'),
      onchange: null,
      addListener: () => undefined,
      removeListener: () => undefined,
    })
  // jsdom has no tabs, and closing a page opens the paths that the portal has not answered.
  window.open = () => null
  // Does nothing, as without a clipboard; tests of copying replace it.
  if (!('execCommand' in document)) Reflect.set(document, 'execCommand', () => false)
  // jsdom has no layout and no scrolling.
  if (!('scrollIntoView' in Element.prototype)) {
    Reflect.set(Element.prototype, 'scrollIntoView', () => undefined)
  }
}
