import type { Color } from './color.ts'

/** Colours by number, the lowest number first: each holds from its number up to the next. */
export type ColorSteps = readonly (readonly [from: number, color: Color])[]

/** `87`, `87.4 %`, `-3`, `.5` and `1,234 tests`, but not `v2`. */
const NUMBER = /^\s*([+-]?)(\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+)/

/** The colour of the highest step that is not above the number at the start of the message; undefined if there is none. */
export function stepColor(steps: ColorSteps, message: string): Color | undefined {
  const [, sign, digits] = NUMBER.exec(message.replace(/^\s*\u2212/, '-')) ?? []
  if (digits === undefined) return undefined
  const number = Number(`${sign ?? ''}${digits.replaceAll(',', '')}`)
  return steps.findLast(([from]) => from <= number)?.[1]
}
