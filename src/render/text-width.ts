import type { Badge } from '../badge/badge.ts'
import { ASCII } from './ascii-widths.data.ts'
import type { Measure } from './layout.ts'

const ASCII_TEXT = /^[ -~]*$/

/** What measures the texts of a badge. Widths beyond ASCII are big and rare, so they are loaded only if needed. */
export async function measureFor({ label, message, palette }: Badge): Promise<Measure> {
  if (ASCII_TEXT.test(label) && ASCII_TEXT.test(message)) return measureAscii
  const { unicodeMeasure } = await import(/* webpackChunkName: "text-widths" */ './unicode-width.ts')
  return unicodeMeasure(palette)
}

/** Adds the characters up in the same order as shields, so that rounding is the same. */
const measureAscii: Measure = (text, font) => {
  const widths = ASCII[font]
  let width = 0
  for (let index = 0; index < text.length; index++) width += widths[text.charCodeAt(index) - 0x20] ?? NaN
  return { width, isExact: true }
}
