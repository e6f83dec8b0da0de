import { Fragment } from 'react'
import type { Search } from '../../../lead/search/readSearch'
import styles from './Marked.module.css'

/** A text in which what was searched for is marked. */
export function Marked({ text, search }: { text: string; search: Search }) {
  if (search.kind === 'none') return text
  // The odd parts match; nothing in a part but its text is its own.
  return splitAtMatches(text, soughtWords(search)).map((part, index) => (
    <Fragment key={part + String(index)}>
      {index % 2 === 1 ? <mark className={styles.mark}>{part}</mark> : part}
    </Fragment>
  ))
}

/** A name may have been typed in another order than it is shown. */
function soughtWords(search: Exclude<Search, { kind: 'none' }>): string[] {
  return search.kind === 'text' ? [search.text, ...search.text.split(' ')] : [search.text]
}

/** Splits a text around what matches: the odd parts do. */
function splitAtMatches(text: string, words: readonly string[]): string[] {
  const patterns = words
    .filter(Boolean)
    .map((word) => word.replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`))
  return text.split(new RegExp(`(${patterns.join('|')})`, 'iu'))
}
