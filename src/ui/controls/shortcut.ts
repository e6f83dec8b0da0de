/** The actions of the card that a single key triggers. */
export type Shortcut =
  'call' | 'note' | 'comment' | 'move' | 'copy' | 'open' | 'refresh' | 'next' | 'previous'

declare module 'react' {
  // The type parameter must be repeated for the two declarations to merge.
  // oxlint-disable-next-line no-unused-vars
  interface HTMLAttributes<T> {
    /** Marks the control that a shortcut presses, or the field that it focuses. */
    'data-shortcut'?: Shortcut | undefined
  }
}

/** The control on the page that a shortcut stands for; null when there is none at the moment. */
export function findShortcutControl(shortcut: Shortcut): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-shortcut="${shortcut}"]`)
}
