/** Takes decimal numbers, returns their sum. Works on the strings, so no cent of a huge sum is lost. */
export function sumDecimals(terms: readonly `${number}`[]): string {
  const decimals = Math.max(0, ...terms.map((term) => term.split('.')[1]?.length ?? 0))
  const sum = terms.reduce((total, term) => {
    const [whole = '0', fraction = ''] = term.replace('-', '').split('.')
    const units = BigInt(whole + fraction.padEnd(decimals, '0'))
    return term.startsWith('-') ? total - units : total + units
  }, 0n)
  const digits = String(sum < 0n ? -sum : sum).padStart(decimals + 1, '0')
  const point = digits.length - decimals
  const text = decimals === 0 ? digits : `${digits.slice(0, point)}.${digits.slice(point)}`
  return sum < 0n ? `-${text}` : text
}
