import pixelmatch from 'pixelmatch'
import type { Browser } from 'playwright-core'
import { PNG } from 'pngjs'

/** CSS pixels of a cell: what is wider than a cell is cut off, in both sheets alike. */
const CELL = { width: 480, height: 32 }
const COLUMNS = 4

/** A screenshot of a page with SVGs in cells. A colored page shows what is transparent. */
export async function sheetOf(browser: Browser, svgs: readonly string[], scale: number): Promise<Buffer> {
  const images = svgs.map((svg) => `<img src="data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}">`)
  return picture(browser, images, scale)
}

/** The same with the SVGs as elements of the page itself. */
export async function inlinedSheetOf(browser: Browser, svgs: readonly string[], scale: number): Promise<Buffer> {
  return picture(browser, svgs, scale)
}

const TRIES = 5

/** On a busy machine Chromium may fail to take a screenshot; another page can, a moment later. */
async function picture(browser: Browser, cells: readonly string[], scale: number): Promise<Buffer> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await takePicture(browser, cells, scale)
    } catch (error) {
      if (attempt === TRIES || !String(error).includes('Unable to capture screenshot')) throw error
      await new Promise((resolve) => setTimeout(resolve, 500 * attempt))
    }
  }
}

async function takePicture(browser: Browser, cells: readonly string[], scale: number): Promise<Buffer> {
  const viewport = { width: COLUMNS * CELL.width, height: Math.ceil(cells.length / COLUMNS) * CELL.height }
  const page = await browser.newPage({ viewport, deviceScaleFactor: scale })
  try {
    const size = `width:${String(CELL.width)}px;height:${String(CELL.height)}px`
    await page.setContent(`<!doctype html><meta charset="utf-8"><style>
      body{margin:0;background:#7c9} div{float:left;overflow:hidden;${size}} svg,img{display:block}
      </style>${cells.map((cell) => `<div>${cell}</div>`).join('')}`)
    // Runs in the page.
    await page.evaluate('Promise.all([...document.images].map((image) => image.decode()))')
    return await page.screenshot()
  } finally {
    await page.close()
  }
}

/** How many pixels differ in each cell where any do: its index and the number. Pixels of smoothed edges count too. */
export function differences(ours: Buffer, theirs: Buffer, scale: number): { cell: number; pixels: number }[] {
  if (ours.equals(theirs)) return []
  const [one, other] = [PNG.sync.read(ours), PNG.sync.read(theirs)]
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

/** The cells in which the middle of the left shows nothing but the page. */
export function blanks(bytes: Buffer, cells: number, scale: number): number[] {
  const sheet = PNG.sync.read(bytes)
  const at = (x: number, y: number): number => sheet.data.readUInt32BE(4 * scale * (y * sheet.width + x))
  const isBlank = (cell: number): boolean => {
    const [left, top] = [(cell % COLUMNS) * CELL.width, Math.floor(cell / COLUMNS) * CELL.height]
    const page = at(left + CELL.width - 1, top + CELL.height - 1)
    return [4, 8, 12].every((x) => [6, 10, 14].every((y) => at(left + x, top + y) === page))
  }
  return Array.from({ length: cells }, (_, cell) => cell).filter(isBlank)
}
