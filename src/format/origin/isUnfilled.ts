/**
 * Placeholder syntax of advertising systems: Google, Yandex, Meta, TikTok, Mailchimp and others.
 */
const placeholders: readonly RegExp[] = [
  /\{[^{}]*\}/, // {keyword}, {{campaign.name}}, ${CAMPAIGN_ID}, {param|default}
  /\{\{?[\w.|:-]*$/, // {{campaign.name, cut by the length of the field
  /(?<![a-z0-9])__[a-z][a-z0-9_]*__(?![a-z0-9])/i, // __CAMPAIGN_NAME__, but not RU__MSK__BRAND
  /^__[A-Z][A-Z0-9_]*$/, // __CAMPAIGN_NA
  /\*\|[^|]*\|\*/, // *|CAMPAIGN_UID|*
  /^%{1,2}[a-z_][\w.-]*[%!]{1,2}$/i, // %keyword%, %%campaign%%, %ecid!
  /^\$[a-z_][\w.-]*\$?$/i, // $section_name$
  /^#{1,2}[a-z_][\w.-]*#{1,2}$/i, // #keyword#
  /^@{1,2}[a-z_][\w.-]*@{1,2}$/i, // @@keyword@@
  /^%(?:\(\w+\))?[a-z]$/i, // %s, %(campaign)s
  /^\[{1,2}[a-z_][\w.:-]*\]{1,2}$/i, // [keyword], [QueryString:utm_source]
  /^\[%.*%\]$/, // [% campaign %]
  /^<[\p{L}_][\p{L}\p{N}_ .-]*>$/u, // <keyword>, <не заполнено>
  /^<[?%]/, // <?php echo $campaign ?>, <%= campaign %>
  /^\$_(?:GET|REQUEST|COOKIE)\b/, // $_GET['utm_source']
  /^[^\p{L}\p{N}]*utm_(?:source|medium|campaign|content|term)[^\p{L}\p{N}]*$/iu, // the name of the field
]

/**
 * Google Analytics' values in brackets, what scripts and call tracking write for a missing value, and marks without
 * any letter or digit.
 */
const nothing: readonly RegExp[] = [
  /^\((?:direct|none|not[ _]?set|not provided|referral|organic|content|other|empty|data not available)\)$/i,
  /^(?:not[ _]?set|not provided|none|n\/a|unknown|unassigned|empty|blank|false|\[object object\])$/i,
  /^(?:null|undefined|nan)(?: (?:null|undefined|nan))*$/i,
  /^\(?(?:нет|нет данных|не[ _](?:указан|задан|заполнен|определен|определён|установлен)[оаы]?)\)?$/i,
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
