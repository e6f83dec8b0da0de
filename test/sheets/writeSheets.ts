import { open, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { arrange, type Piece } from './arrange'
import { folder, type Drawn } from './drawScene'

/** How pictures of a width stand on a sheet: so many columns, each so wide in px. */
const grids: Readonly<Record<Drawn['width'], { columns: number; size: number }>> = {
  320: { columns: 4, size: 320 },
  768: { columns: 2, size: 690 },
  1280: { columns: 1, size: 1280 },
  1640: { columns: 1, size: 1640 },
}
/** Height of a sheet, px. */
const sheetHeight = 1500

/**
 * Writes pictures of one width and theme as sheets, `NAME-1.png` and so on.
 *
 * @param page an empty page to arrange them on
 */
export async function writeSheets(
  page: Page,
  name: string,
  drawn: readonly Drawn[],
): Promise<void> {
  const [first] = drawn
  if (!first) return
  const { columns, size } = grids[first.width]
  const pictures = await Promise.all(
    drawn.map(async ({ name: title, file }) => {
      const { width, height } = await sizeOf(new URL(`pictures/${file}`, folder))
      return { name: title, file, height: Math.round((height * size) / width) }
    }),
  )
  const sheets = arrange(pictures, columns, sheetHeight)
  for (const [index, sheet] of sheets.entries()) {
    const parts = await Promise.all(
      sheet.map(async (column) => {
        const pieces = await Promise.all(column.map((piece) => htmlOf(piece, size)))
        return `<div style="width:${size}px">${pieces.join('')}</div>`
      }),
    )
    await page.setViewportSize({ width: columns * (size + 16) + 16, height: sheetHeight })
    await page.setContent(
      `<body style="display:flex;gap:16px;align-items:start;margin:8px 16px;background:#8a8a8a;font:12px/20px sans-serif">${parts.join('')}`,
    )
    const path = fileURLToPath(new URL(`${name}-${index + 1}.png`, folder))
    await page.screenshot({ path, fullPage: true })
  }
}

async function htmlOf({ name, file, from, shown }: Piece, width: number): Promise<string> {
  const data = await readFile(new URL(`pictures/${file}`, folder), 'base64')
  return `<p style="margin:0">${name}${from > 0 ? ' …' : ''}</p>
    <div style="height:${shown}px;margin-bottom:16px;overflow:hidden">
    <img style="width:${width}px;margin-top:-${from}px;display:block" src="data:image/png;base64,${data}"></div>`
}

/** Size of a PNG in px, from its header. */
async function sizeOf(file: URL): Promise<{ width: number; height: number }> {
  const handle = await open(file)
  try {
    const { buffer } = await handle.read(Buffer.alloc(24), 0, 24, 0)
    return { width: buffer.readUInt32BE(16), height: buffer.readUInt32BE(20) }
  } finally {
    await handle.close()
  }
}
