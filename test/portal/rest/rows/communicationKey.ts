// Digits, and the signs that begin an extension. The portal knows no country: only prefixes of dialling go.
function phoneKey(value: string): string {
  const kept = value.replaceAll(/[^\d#*,;]/g, '')
  return withoutPrefix(kept, value.trim().startsWith('+')).replace(/[#*,;].*$/, '')
}

function withoutPrefix(kept: string, isInternational: boolean): string {
  if (kept.length < 10) return kept
  if (/^(?:00|011)/.test(kept)) return kept.replace(/^(?:00|011)/, '')
  if (/^8(?![012])/.test(kept) && !isInternational) return `7${kept.slice(1)}`
  return kept.replace(/^0/, '')
}

/** What `crm.duplicate.findbycomm` compares of a phone number or an e-mail address. */
export function communicationKey(type: string, value: string): string {
  return type === 'PHONE' ? phoneKey(value) : value.trim().toLowerCase()
}
