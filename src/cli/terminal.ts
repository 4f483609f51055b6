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

type Channels = readonly [red: number, green: number, blue: number]

/** The SGR code of a color, and the color that the terminal shows for it. */
function codeOf(
  color: Color,
  depth: Depth,
  ground: 'text' | 'background'
): { readonly code: string; readonly shown: Color } {
  const channels = channelsOf(color)
  const shift = ground === 'background' ? 10 : 0
  if (depth >= 24) return { code: `${38 + shift};2;${channels.join(';')}`, shown: color }
  if (depth >= 8) {
    const index = nearestOf(channels, EXTENDED)
    return { code: `${38 + shift};5;${16 + index}`, shown: hexOf(EXTENDED[index]) }
  }
  const index = nearestOf(channels, BASIC)
  return { code: String((index < 8 ? 30 + index : 82 + index) + shift), shown: hexOf(BASIC[index]) }
}

/** The 16 colors as xterm shows them. */
const BASIC: readonly Channels[] = [
  ...[
    [0, 0, 0],
    [205, 0, 0],
    [0, 205, 0],
    [205, 205, 0],
    [0, 0, 238],
    [205, 0, 205],
    [0, 205, 205],
    [229, 229, 229]
  ],
  ...[
    [127, 127, 127],
    [255, 0, 0],
    [0, 255, 0],
    [255, 255, 0],
    [92, 92, 255],
    [255, 0, 255],
    [0, 255, 255],
    [255, 255, 255]
  ]
].map(([red = 0, green = 0, blue = 0]) => [red, green, blue])

const LEVELS = [0, 95, 135, 175, 215, 255]

/** The colors 16 to 255 of xterm: a cube of six levels, and 24 greys. */
const EXTENDED: readonly Channels[] = [
  ...LEVELS.flatMap((red) => LEVELS.flatMap((green) => LEVELS.map((blue): Channels => [red, green, blue]))),
  ...Array.from({ length: 24 }, (_, step): Channels => [8 + 10 * step, 8 + 10 * step, 8 + 10 * step])
]

function nearestOf([red, green, blue]: Channels, colors: readonly Channels[]): number {
  const distances = colors.map(([r, g, b]) => (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2)
  return distances.indexOf(Math.min(...distances))
}

/** `#abc`, `#aabbcc`; what is transparent is shown opaque. */
function channelsOf(color: Color): Channels {
  const digits = color.length < 6 ? color.slice(1).replace(/./g, '$&$&') : color.slice(1)
  const number = parseInt(digits.slice(0, 6), 16)
  return [number >> 16, (number >> 8) & 0xff, number & 0xff]
}

const hexOf = (channels: Channels = [0, 0, 0]): Color =>
  `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`
