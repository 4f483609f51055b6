import pixelmatch from 'pixelmatch'
import type { Browser } from 'playwright-core'
import { PNG } from 'pngjs'

/** CSS pixels of a cell: what is wider than a cell is cut off, in both sheets alike. */
const CELL = { width: 480, height: 32 }
const COLUMNS = 4

/** Draws SVGs in cells of one page, and takes its picture; a coloured page shows what is transparent. */
export async function sheetOf(browser: Browser, svgs: readonly string[], scale: number): Promise<PNG> {
  const images = svgs.map((svg) => `<img src="data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}">`)
  return picture(browser, images, scale)
}

/** The same with the SVGs as elements of the page itself. */
export async function inlinedSheetOf(browser: Browser, svgs: readonly string[], scale: number): Promise<PNG> {
  return picture(browser, svgs, scale)
}

async function picture(browser: Browser, cells: readonly string[], scale: number): Promise<PNG> {
  const viewport = { width: COLUMNS * CELL.width, height: Math.ceil(cells.length / COLUMNS) * CELL.height }
  const page = await browser.newPage({ viewport, deviceScaleFactor: scale })
  try {
    const size = `width:${String(CELL.width)}px;height:${String(CELL.height)}px`
    await page.setContent(`<!doctype html><meta charset="utf-8"><style>
      body{margin:0;background:#7c9} div{float:left;overflow:hidden;${size}} svg,img{display:block}
      </style>${cells.map((cell) => `<div>${cell}</div>`).join('')}`)
    // Runs in the page.
    await page.evaluate('Promise.all([...document.images].map((image) => image.decode()))')
    return PNG.sync.read(await page.screenshot())
  } finally {
    await page.close()
  }
}

/** How many pixels differ in each cell where any do: its index and the number. Pixels of smoothed edges count too. */
export function differences(one: PNG, other: PNG, scale: number): { cell: number; pixels: number }[] {
  const { width, height } = one
  const map = new PNG({ width, height })
  const options = { threshold: 0.1, includeAA: true, diffMask: true }
  if (pixelmatch(one.data, other.data, map.data, width, height, options) === 0) return []
  const counts = new Map<number, number>()
  for (let at = 0; at < width * height; at++) {
    if (map.data[4 * at + 3] === 0) continue
    const row = Math.floor(at / width / scale / CELL.height)
    const cell = row * COLUMNS + Math.floor((at % width) / scale / CELL.width)
    counts.set(cell, (counts.get(cell) ?? 0) + 1)
  }
  return [...counts].map(([cell, pixels]) => ({ cell, pixels }))
}

/** How many colours a cell shows besides the page's: 0 where nothing was drawn. */
export function isBlank(sheet: PNG, cell: number, scale: number): boolean {
  const left = (cell % COLUMNS) * CELL.width * scale
  const top = Math.floor(cell / COLUMNS) * CELL.height * scale
  const at = (x: number, y: number): number => sheet.data.readUInt32BE(4 * ((top + y) * sheet.width + left + x))
  const page = at(CELL.width * scale - 1, CELL.height * scale - 1)
  return [4, 8, 12].every((x) => [6, 10, 14].every((y) => at(x * scale, y * scale) === page))
}
