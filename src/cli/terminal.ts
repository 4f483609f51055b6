import type { Badge } from '../badge/badge.ts'
import { type Color, textColorOn } from '../badge/color.ts'
import { harmless, print } from '../process.ts'

/** How many bits a terminal has for a color; 1: none. */
export type Depth = number

/**
 * The colors that standard output (1) or standard error (2) shows, by Node's own rules: `NO_COLOR`, `FORCE_COLOR`, `TERM`,
 * `COLORTERM`. What is not a terminal shows none unless `FORCE_COLOR` asks for them.
 */
export function colorDepth(file: 1 | 2, env: Readonly<Partial<Record<string, string>>>): Depth {
  // It needs 4 ms to load, and most runs print no color.
  const { isatty, WriteStream } = process.getBuiltinModule('node:tty')
  const mayShow = isatty(file) || env['FORCE_COLOR'] !== undefined
  return mayShow ? WriteStream.prototype.getColorDepth(env) : 1
}

/** Whether to print for people: to a terminal, or where `FORCE_COLOR` makes up for one. */
export function isForPeople(env: Readonly<Partial<Record<string, string>>>): boolean {
  return process.getBuiltinModule('node:tty').isatty(1) || colorDepth(1, env) > 1
}

/** SGR codes of ECMA-48, section 8.3.117: around a text, if the terminal shows colors. */
const styled = (text: string, codes: string, depth: Depth): string =>
  depth === 1 ? text : `\u001b[${codes}m${text}\u001b[0m`

export const bold = (text: string, depth: Depth): string => styled(text, '1', depth)

/** Prints a line with its kind in front to standard error. */
export function say(kind: 'warning' | 'notice', text: string): void {
  const code = kind === 'warning' ? '33' : '36'
  print(`${styled(`${kind}:`, code, colorDepth(2, process.env))} ${harmless(text)}\n`, 2)
}

/** A badge in the colors of the terminal; without colors in brackets: `[build|passing]`. */
export function inColors(
  { label, message, labelColor, color }: Pick<Badge, 'label' | 'message' | 'labelColor' | 'color'>,
  depth: Depth
): string {
  const parts = [
    { text: label, color: labelColor },
    { text: message, color }
  ].filter(({ text }) => text !== '')
  if (depth === 1) return `[${parts.map(({ text }) => harmless(text)).join('|')}]`
  return parts.map((part) => painted(` ${harmless(part.text)} `, part.color, depth)).join('')
}

/** A status word in its color, as it is readable on the background of the terminal. */
export function colored(text: string, color: Color, depth: Depth): string {
  return depth === 1 ? text : styled(text, codeOf(color, depth, 'text').code, depth)
}

/** A text in white or dark on a background, whichever contrasts with what the terminal makes of the color. */
function painted(text: string, background: Color, depth: Depth): string {
  const { code, shown } = codeOf(background, depth, 'background')
  return styled(text, `${code};${codeOf(textColorOn(shown), depth, 'text').code}`, depth)
}

/** The SGR code of a color, and the color that the terminal shows for it. */
function codeOf(
  color: Color,
  depth: Depth,
  ground: 'text' | 'background'
): { readonly code: string; readonly shown: Color } {
  const rgb = rgbOf(color)
  const shift = ground === 'background' ? 10 : 0
  if (depth >= 24) return { code: `${38 + shift};2;${channelsOf(rgb).join(';')}`, shown: color }
  const colors = depth >= 8 ? EXTENDED : BASIC
  const index = nearestOf(rgb, colors)
  const shown: Color = `#${(colors[index] ?? 0).toString(16).padStart(6, '0')}`
  if (depth >= 8) return { code: `${38 + shift};5;${16 + index}`, shown }
  return { code: String((index < 8 ? 30 + index : 82 + index) + shift), shown }
}

/** The 16 colors as xterm shows them. */
const BASIC: readonly number[] = [
  0x000000, 0xcd0000, 0x00cd00, 0xcdcd00, 0x0000ee, 0xcd00cd, 0x00cdcd, 0xe5e5e5, 0x7f7f7f, 0xff0000, 0x00ff00,
  0xffff00, 0x5c5cff, 0xff00ff, 0x00ffff, 0xffffff
]

const LEVELS = [0, 95, 135, 175, 215, 255]

/** The colors 16 to 255 of xterm: a cube of six levels, and 24 greys. */
const EXTENDED: readonly number[] = [
  ...LEVELS.flatMap((red) => LEVELS.flatMap((green) => LEVELS.map((blue) => (red << 16) | (green << 8) | blue))),
  ...Array.from({ length: 24 }, (_, step) => (8 + 10 * step) * 0x010101)
]

function nearestOf(rgb: number, colors: readonly number[]): number {
  const [red, green, blue] = channelsOf(rgb)
  const distances = colors.map((color) => {
    const [r, g, b] = channelsOf(color)
    return (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2
  })
  return distances.indexOf(Math.min(...distances))
}

/** `#abc`, `#aabbcc`; what is transparent is shown opaque. */
function rgbOf(color: Color): number {
  const digits = color.length < 6 ? color.slice(1).replace(/./g, '$&$&') : color.slice(1)
  return parseInt(digits.slice(0, 6), 16)
}

const channelsOf = (rgb: number): readonly [red: number, green: number, blue: number] => [
  rgb >> 16,
  (rgb >> 8) & 0xff,
  rgb & 0xff
]
