/** A decimal number as a whole number of its smallest digits: `12.50` is 1250 with 2 decimals. */
export type Units = { units: bigint; decimals: number }

/** Takes a decimal number, returns it as such units. */
export function toUnits(text: `${number}`): Units {
  const [whole = '0', fraction = ''] = text.replace('-', '').split('.')
  const units = BigInt(whole + fraction)
  return { units: text.startsWith('-') ? -units : units, decimals: fraction.length }
}

/** Takes units, returns them as the portal writes a decimal number. */
export function fromUnits({ units, decimals }: Units): string {
  const digits = String(units < 0n ? -units : units).padStart(decimals + 1, '0')
  const point = digits.length - decimals
  const text = decimals === 0 ? digits : `${digits.slice(0, point)}.${digits.slice(point)}`
  return units < 0n ? `-${text}` : text
}
