/** The four lists of a lead's multifields: `PHONE`, `EMAIL`, `WEB`, `IM`. */
export type ContactType = 'phone' | 'email' | 'site' | 'messenger'

/** What a click on a contact does; each `href` is safe to use unchanged. */
export type ContactAction =
  /** `number` is as `dialNumber` returns it, `call` is what the portal's telephony is given. */
  | { way: 'phone'; href: string; number: string; call: string }
  | { way: 'email'; href: string }
  /** Opens in a new tab, `rel="noopener noreferrer"`. */
  | { way: 'link'; href: string }
  /** Opens a program of the person's device. */
  | { way: 'app'; href: string }
  /** `dialogId` is for the portal's messenger; never to be shown. */
  | { way: 'openChannel'; dialogId: string; connector: string }
  | { way: 'portalChat'; dialogId: string }
  /** Nothing but a copy. */
  | { way: 'text' }

/** Takes a phone number as typed, returns what a phone dials, or null. */
export type NumberReader = (value: string) => string | null
