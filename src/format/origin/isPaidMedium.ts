import type { Platform } from './platforms'

/** Google Analytics' rule for paid media, and words that are equally clear. */
const paid =
  /cp|(?:^|[^\p{L}])(?:paid\p{L}*|ppc|retargeting|ads?|adv|remarketing|target(?:ing)?|context(?:ual)?|sponsored|promoted|posev|таргет\p{L}*|контекст\p{L}*|посев\p{L}*|rsya|rsy|рся|реклама)(?:$|[^\p{L}])/u
/** Media that say more than a source which is an advertising system: it sends letters and notifications, too. */
const unpaid = /mail|sms|organic|referral|push|display|banner|affiliate/
/**
 * Takes a `utm_medium` in lower case, `''` for none, and the platform of the source, returns whether somebody paid for
 * the click.
 */
export function isPaidMedium(medium: string, platform: Platform | undefined): boolean {
  return paid.test(medium) || (platform?.isPaid === true && !unpaid.test(medium))
}
