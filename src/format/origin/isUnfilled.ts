/**
 * Placeholder syntax of advertising systems: Google, Yandex, Meta, TikTok, Mailchimp and others.
 */
const placeholders: readonly RegExp[] = [
  /\{[^{}]*\}/, // {keyword}, {{campaign.name}}, ${CAMPAIGN_ID}, {param|default}
  /\{\{?[\w.|:-]*$/, // {{campaign.name, cut by the length of the field
  /__[a-z][a-z0-9_]*__/i, // __CAMPAIGN_NAME__
  /^__[A-Z][A-Z0-9_]*$/, // __CAMPAIGN_NA
  /\*\|[^|]*\|\*/, // *|CAMPAIGN_UID|*
  /^%{1,2}[a-z_][\w.-]*[%!]{1,2}$/i, // %keyword%, %%campaign%%, %ecid!
  /^\$[a-z_][\w.-]*\$?$/i, // $section_name$
  /^#{1,2}[a-z_][\w.-]*#{1,2}$/i, // #keyword#
  /^@{1,2}[a-z_][\w.-]*@{1,2}$/i, // @@keyword@@
  /^\[{1,2}[a-z_][\w.-]*\]{1,2}$/i, // [keyword]
  /^<[a-z_][\w .-]*>$/i, // <keyword>
]

/**
 * Google Analytics' values in brackets, what scripts write for a missing value, and marks without
 * any letter or digit.
 */
const nothing: readonly RegExp[] = [
  /^\((?:direct|none|not set|not provided|referral|organic|content|other|data not available)\)$/i,
  /^(?:not set|not provided|none|null|undefined|nan|n\/a|\[object object\])$/i,
  /^[^\p{L}\p{N}]*$/u,
]

/**
 * Takes a mark as stored and as decoded, returns whether it has no information: a placeholder that
 * was not replaced, or a text for a missing value, including Google Analytics' own such as
 * `(direct)`.
 */
export function isUnfilled(stored: string, decoded: string): boolean {
  return (
    nothing.some((form) => form.test(decoded)) ||
    placeholders.some((form) => form.test(stored) || form.test(decoded))
  )
}
