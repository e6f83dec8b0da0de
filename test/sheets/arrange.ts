/** A picture to be put on a sheet; sizes in px of the sheet. */
type Picture = { name: string; file: string; height: number }

/** A part of a picture, from `from` down, as it stands in a column of a sheet. */
export type Piece = Picture & { from: number; shown: number }

/** A column from top to bottom. */
type Column = readonly Piece[]

/** What the name above each piece takes, with the gap below the piece. */
const around = 36
/** A shorter piece of a picture says nothing. */
const shortest = 240

/**
 * Arranges pictures as a newspaper does: column by column, one too high for its column goes on in the next.
 *
 * @param columns how many columns a sheet has
 * @param height of a sheet, px
 * @returns the sheets, each as its columns
 */
export function arrange(
  pictures: readonly Picture[],
  columns: number,
  height: number,
): readonly (readonly Column[])[] {
  const all: Piece[][] = [[]]
  let left = height
  const nextColumn = (): void => {
    all.push([])
    left = height
  }
  for (const picture of pictures) {
    for (let from = 0; from < picture.height;) {
      const rest = picture.height - from
      const isTooHigh = rest + around > left
      if (isTooHigh && (left < shortest + around || rest + around <= height) && left < height) {
        nextColumn()
        continue
      }
      const shown = Math.min(rest, left - around)
      all.at(-1)?.push({ ...picture, from, shown })
      from += shown
      left -= shown + around
    }
  }
  const sheets: (readonly Column[])[] = []
  for (let first = 0; first < all.length; first += columns)
    sheets.push(all.slice(first, first + columns))
  return sheets
}
