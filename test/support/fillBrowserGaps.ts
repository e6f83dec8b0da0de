/** What every browser has and jsdom has not: as little of it as the app needs to start. */
export function fillBrowserGaps(): void {
  globalThis.ResizeObserver ??= class {
    observe(): void {}
    unobserve(): void {}
    disconnect(): void {}
  }
  // Without a clipboard the command exists and does nothing; tests that copy say how it goes.
  if (!('execCommand' in document)) Reflect.set(document, 'execCommand', () => false)
  // jsdom lays nothing out, so there is nowhere to scroll to.
  if (!('scrollIntoView' in Element.prototype)) {
    Reflect.set(Element.prototype, 'scrollIntoView', () => undefined)
  }
}
