/** What advertising systems put values into: Google, Yandex, Meta, TikTok, Mailchimp and their kinds. */
const placeholders: readonly RegExp[] = [
  /\{[^{}]*\}/, // {keyword}, {{campaign.name}}, ${CAMPAIGN_ID}, {param|default}
  /__[a-z][a-z0-9_]*__/i, // __CAMPAIGN_NAME__
  /\*\|[^|]*\|\*/, // *|CAMPAIGN_UID|*
  /^%{1,2}[a-z_][\w.-]*[%!]{1,2}$/i, // %keyword%, %%campaign%%, %ecid!
  /^\$[a-z_][\w.-]*\$?$/i, // $section_name$
  /^#[a-z_][\w.-]*#$/i, // #keyword#
  /^\[{1,2}[a-z_][\w.-]*\]{1,2}$/i, // [keyword]
  /^<[a-z_][\w .-]*>$/i, // <keyword>
]

/** Google Analytics' own words, what scripts write for nothing, and what has no letter or digit. */
const nothing: readonly RegExp[] = [
  /^\((?:direct|none|not set|not provided|referral|organic|content|other|data not available)\)$/i,
  /^(?:not set|none|null|undefined|nan|n\/a|\[object object\])$/i,
  /^[^\p{L}\p{N}]*$/u,
]

/**
 * Takes a mark as stored and decoded, returns whether it says nothing: its link was never filled in, or
 * it stands for a missing value, also one of Google Analytics' own words in brackets such as `(direct)`.
 */
export function isUnfilled(stored: string, decoded: string): boolean {
  return (
    nothing.some((form) => form.test(decoded)) ||
    placeholders.some((form) => form.test(stored) || form.test(decoded))
  )
}
