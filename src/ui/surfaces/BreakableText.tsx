import { Fragment } from 'react'

/** A code or an address, which a line may break behind its marks rather than in the middle of a word. */
export function BreakableText({ text }: { text: string }) {
  const pieces = text.match(/[^_|/.+&=-]*[_|/.+&=-]*/g) ?? []
  return pieces.map((piece, index) => (
    // The pieces of a text have no other key than their place.
    // oxlint-disable-next-line react/no-array-index-key
    <Fragment key={index}>
      {index > 0 && <wbr />}
      {piece}
    </Fragment>
  ))
}
