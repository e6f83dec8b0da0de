/** What every browser has and jsdom has not: as little of it as the app needs to start. */
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
  // There are no tabs; closing a page still makes it open what its portal has left unanswered.
  window.open = () => null
  // Without a clipboard the command exists and does nothing; tests that copy say how it goes.
  if (!('execCommand' in document)) Reflect.set(document, 'execCommand', () => false)
  // jsdom lays nothing out, so there is nowhere to scroll to.
  if (!('scrollIntoView' in Element.prototype)) {
    Reflect.set(Element.prototype, 'scrollIntoView', () => undefined)
  }
}
