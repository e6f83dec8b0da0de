import { abroad, dialNumber, isWhole, takeApart } from './dialNumber'
import { noPhone } from './noPhone'
import { known } from './numberWords'
import { itemBreak } from './ordinals'

/** Longer values are not split. */
const longest = 1_000

/** Candidates for the boundary between two numbers; the digits on both sides decide. */
const cuts =
  /\s*(?:[,;|/\\，；、،؛•·&_=→]+|->|\s[+\p{Pd}](?=\s)|(?<=\d{9})\p{Pd}(?=\d{9}))\s*|\s+(?:и|или|та|або|and|or|und|oder|bzw\.|et|ou|[yoe]|o\.|lub|ve|atau)\s+|\s+|(?<=\d|\p{L}\))(?=\+)|(?<=\p{L}\))(?=\d)/giu

/**
 * Takes the value of a phone field, returns its numbers, each with the text next to it. A value
 * with a single number is returned whole, as typed.
 */
export function splitPhones(value: string): string[] {
  if (
    value.length > longest ||
    /;isub=/.test(value) ||
    noPhone.test(value.replace(/^[\p{L}\s:.]+/u, ''))
  )
    return [value]
  const items = value.split(itemBreak)
  if (items[1] && items.every((item) => (dialNumber(item) ?? '').length > 5)) return items
  const lines = value.split(/[\r\n]+/).filter((line) => line.trim() !== '')
  const parts: string[] = []
  for (const line of lines) {
    const previous = parts.pop()
    if (previous === undefined) parts.push(...splitLine(line))
    // A line without digits describes the number above or below it.
    else if (/\d/.test(previous) && /\d/.test(line)) parts.push(previous, ...splitLine(line))
    else parts.push(`${previous}\n${line}`)
  }
  return parts.length > 1 ? parts.map((part) => part.trim()) : [value]
}

function splitLine(line: string): string[] {
  for (const { 0: cut, index } of line.matchAll(cuts)) {
    const left = line.slice(0, index)
    const right = line.slice(index + cut.length)
    if (!areTwo(left, cut, right)) continue
    const end = cut.trim() === '' ? startOfLabel(left) : left.length
    return [left.slice(0, end), ...splitLine(end < left.length ? line.slice(end) : right)]
  }
  return [line]
}

/**
 * "work 030 1234567 mobile 0171 …": where words stand before a number, those behind it belong to the next one. Returns
 * the index where they begin, or the end.
 */
function startOfLabel(left: string): number {
  const label = /^\P{Nd}*\p{L}.*[\d)](?=\s+\p{L}[^\d()+]*[1-9]?[).:\s]*$)/su.exec(left)?.[0]
  return label !== undefined && takeApart(left)?.extension === '' ? label.length : left.length
}

function areTwo(left: string, cut: string, right: string): boolean {
  const first = dialNumber(left)
  if (first === null) return false
  const [piece = ''] = cut.trim() === '' ? [right] : right.split(/[,;|\\，；、،؛•·&_=→]/)
  // "030/1234567" is one number, unless it is none.
  const next = dialNumber(piece) === null ? (piece.split('/')[0] ?? '') : piece
  const second = dialNumber(next) ?? dialNumber(right)
  if (second === null) return false
  // "84955550123 89165550123": too long for one number, and both have the same length.
  // "… 123-45-67 + 123": no second number is that short beside a whole one.
  if (first.length > 6 && second.length < 5) return false
  const isSame =
    // The halves of "011 54 9 11 2312 1234", dialled from abroad, have the same length, too.
    !(abroad.test(left) && dialNumber(left + cut + right)) &&
    first.replace('+', '').length === second.replace('+', '').length &&
    first.length > (first.startsWith('+') ? 10 : 6) &&
    /^\(?\d/.test(right) &&
    // "… 10-18; mobile +44 …" begins with the hours of the first.
    right.replaceAll(/\D/g, '').startsWith(second.replace('+', ''))
  // "… 0123 Res.: (11) …": what a word announces is a number of its own.
  const isAnnounced =
    (known.test(right) && !right.startsWith('(')) ||
    /^\(?\+|^(?:\p{L}\D*[.:：]|\p{Lo}+)\s*\(?\d(?:[^\d+]{0,2}\d){5}/u.test(right)
  if (cut.trim() === '' && !isSame && !isAnnounced) return false
  // "02 1234 - 5678" is one number, as is "030/1234567".
  if (/\s\p{Pd}\s/u.test(cut) && (first.length < 9 || second.length < 9)) return false
  if (cut.includes('/') && !isWhole(first) && !/^\(?\+/.test(right)) return false
  return (takeApart(`${left}${cut}${next}`)?.extension ?? '') === ''
}
