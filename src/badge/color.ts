import type { Status } from '../status/status.ts'
import { CSS_COLORS } from './css-colors.data.ts'

/** `#rrggbb`, or `#rrggbbaa` if the color is not opaque. */
export type Color = `#${string}`

/** The colors of shields' names (badge-maker 6.0.0). */
const SHIELDS_COLORS = {
  brightgreen: '#44bb00',
  green: '#67ac09',
  yellow: '#d8b800',
  yellowgreen: '#95991a',
  orange: '#ea7233',
  red: '#dd4343',
  blue: '#007ec6',
  grey: '#555555',
  gray: '#555555',
  lightgrey: '#939393',
  lightgray: '#939393',
  critical: '#dd4343',
  important: '#ea7233',
  success: '#44bb00',
  informational: '#007ec6',
  inactive: '#939393'
} as const satisfies Record<string, Color>

/** A color name of shields, whose color depends on the palette. */
export type ColorName = keyof typeof SHIELDS_COLORS

/** A color as a user gives it; `resolveColor` says which one it is. */
export type GivenColor = Color | ColorName

/** What `parseColor` reads, for messages. */
export const ALLOWED_COLORS =
  'Allowed: a name of shields or CSS (brightgreen, red, rebeccapurple), hex (#4b0, #44bb00, with or without #, with or without alpha), rgb(), rgba(), hsl() or hsla(). In YAML and in a shell, # needs quotes: "#4b0".'

/**
 * Parses color names of shields and CSS, 3, 4, 6 or 8 hex digits, and `rgb()` and `hsl()` with commas or spaces. Where both
 * have a name, that of shields wins.
 */
export function parseColor(text: string): GivenColor | undefined {
  const color = text.trim().toLowerCase()
  if (isColorName(color)) return color
  return CSS_COLORS.get(color) ?? hex(color) ?? functional(color)
}

/** The color that the user means: a name of shields is a hue of the palette. */
export function resolveColor(color: GivenColor, palette: Palette): Color {
  return isColorName(color) ? NAMED_COLORS[palette][color] : color
}

/** The names that `parseColor` knows, for suggestions. */
export function colorNames(): string[] {
  return [...Object.keys(SHIELDS_COLORS), ...CSS_COLORS.keys()]
}

const isColorName = (name: string): name is ColorName => Object.hasOwn(SHIELDS_COLORS, name)

function hex(text: string): Color | undefined {
  const digits = /^#?([\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/.exec(text)?.[1]
  if (digits === undefined) return undefined
  const long = digits.length < 6 ? digits.replace(/./g, '$&$&') : digits
  return `#${long.replace(/^(.{6})ff$/, '$1')}`
}

/** Both the legacy syntax of CSS, `rgb(1, 2, 3, .5)`, and the modern one, `rgb(1 2 3 / .5)`. */
const WITH_COMMAS = /^(rgb|hsl)a?\(([^(),]*),([^(),]*),([^(),]*)(?:,([^(),]*))?\)$/
const WITH_BLANKS = /^(rgb|hsl)a?\(\s*([^\s(),/]+)\s+([^\s(),/]+)\s+([^\s(),/]+)\s*(?:\/\s*([^\s(),/]+)\s*)?\)$/

function functional(text: string): Color | undefined {
  const [, name, ...parts] = WITH_COMMAS.exec(text) ?? WITH_BLANKS.exec(text) ?? []
  const [first = '', second = '', third = '', alpha = '1'] = parts.map((part: string | undefined) => part?.trim())
  const channels =
    name === 'rgb' ? [first, second, third].map(channel) : fromHsl(hue(first), percent(second), percent(third))
  const opacity = scaled(alpha, 1)
  if (opacity === undefined || channels === undefined || channels.some((value) => value === undefined)) return undefined
  return hex([...channels, opacity * 255].map(twoDigits).join(''))
}

/** A number as it is, or a percentage of `whole`; held to 0…`whole`. */
function scaled(text: string, whole: number): number | undefined {
  const [, number, sign] = /^([+-]?(?:\d+(?:\.\d*)?|\.\d+))(%?)$/.exec(text) ?? []
  if (number === undefined) return undefined
  const value = sign === '%' ? (Number(number) / 100) * whole : Number(number)
  return Math.min(whole, Math.max(0, value))
}

const channel = (text: string): number | undefined => scaled(text, 255)
const percent = (text: string): number | undefined => (text.endsWith('%') ? scaled(text, 1) : undefined)

/** Degrees of an angle, 0 to 360. */
function hue(text: string): number | undefined {
  const [, number, unit] = /^([+-]?(?:\d+(?:\.\d*)?|\.\d+))(deg|grad|rad|turn|)$/.exec(text) ?? []
  if (number === undefined) return undefined
  const degrees = { deg: 1, '': 1, grad: 0.9, rad: 180 / Math.PI, turn: 360 }[unit ?? ''] ?? 1
  return (((Number(number) * degrees) % 360) + 360) % 360
}

/** CSS Color Module Level 4, section 7.1. */
function fromHsl(h: number | undefined, s: number | undefined, l: number | undefined): number[] | undefined {
  if (h === undefined || s === undefined || l === undefined) return undefined
  return [0, 8, 4].map((offset) => {
    const k = (offset + h / 30) % 12
    return 255 * (l - s * Math.min(l, 1 - l) * Math.max(-1, Math.min(k - 3, 9 - k, 1)))
  })
}

function twoDigits(value: number | undefined): string {
  return Math.round(value ?? 0)
    .toString(16)
    .padStart(2, '0')
}

/** White or near-black, whichever has the higher contrast with the color (WCAG 2.2, contrast ratio). */
export function textColorOn(color: Color): Color {
  const luminance = luminanceOf(color)
  return 1.05 / (luminance + 0.05) >= (luminance + 0.05) / (DARK_LUMINANCE + 0.05) ? WHITE : DARK
}

const WHITE: Color = '#fff'
const DARK: Color = '#1f2328'
const DARK_LUMINANCE = luminanceOf(DARK)

/** Relative luminance, 0 to 1. */
function luminanceOf(color: Color): number {
  const channels = parseInt(color.slice(1, 7), 16)
  return 0.2126 * linear(channels >> 16) + 0.7152 * linear((channels >> 8) & 0xff) + 0.0722 * linear(channels & 0xff)
}

function linear(channel: number): number {
  return channel / 255 <= 0.04045 ? channel / 255 / 12.92 : ((channel / 255 + 0.055) / 1.055) ** 2.4
}

/** `default`: GitHub's hues, with text in white or dark, whichever has more contrast; `shields`: badge-maker's colors and rule. */
export const PALETTES = ['default', 'shields'] as const
export type Palette = (typeof PALETTES)[number]

/** Statuses that all mean "nothing to report" share it. */
const GREY: Color = '#6e7781'

/**
 * GitHub's own hues (Primer, light theme). White or dark text has a contrast of 4.5:1 or more on each. Any two colors are at
 * least 9 CIEDE2000 apart for every common kind of color vision, which is why some differ from Primer's.
 * See docs/decisions/0008-palettes.md; docs/colors.md has the figures.
 */
export const PALETTE: Record<Status, Color> = {
  failing: '#c50f1f',
  'timed-out': '#82071e',
  errored: '#ee7a3a',
  cancelled: '#424a53',
  'action-required': '#512a97',
  running: '#0969da',
  pending: '#f5b02a',
  warning: '#ffeb66',
  passing: '#117c4d',
  neutral: GREY,
  skipped: GREY,
  inactive: GREY,
  unknown: GREY
}

/** The default color of the left side, in both palettes: shields' grey. */
export const LABEL_COLOR: Color = '#555555'

/** What shields' names of colors mean. */
export const NAMED_COLORS: Readonly<Record<Palette, Readonly<Record<ColorName, Color>>>> = {
  default: {
    brightgreen: '#4ac26b',
    green: PALETTE.passing,
    yellow: PALETTE.warning,
    yellowgreen: '#a5c940',
    orange: PALETTE.errored,
    red: PALETTE.failing,
    blue: PALETTE.running,
    grey: LABEL_COLOR,
    gray: LABEL_COLOR,
    lightgrey: GREY,
    lightgray: GREY,
    critical: PALETTE.failing,
    important: PALETTE.errored,
    success: PALETTE.passing,
    informational: PALETTE.running,
    inactive: GREY
  },
  shields: SHIELDS_COLORS
}

const { red, orange, yellow, yellowgreen, brightgreen, blue, lightgrey } = SHIELDS_COLORS

/** A static badge without a color has that of `unknown`. */
export const STATUS_COLORS: Readonly<Record<Palette, Readonly<Record<Status, Color>>>> = {
  default: PALETTE,
  /** As in shields' own build badges. */
  shields: {
    failing: red,
    'timed-out': red,
    errored: orange,
    cancelled: lightgrey,
    'action-required': yellow,
    running: blue,
    pending: yellow,
    warning: yellowgreen,
    passing: brightgreen,
    neutral: lightgrey,
    skipped: lightgrey,
    inactive: lightgrey,
    unknown: lightgrey
  }
}

/** Colors by number, the lowest first. Each applies from its number up to the next. */
export type ColorSteps = readonly (readonly [from: number, color: GivenColor])[]

/** `87`, `87.4 %`, `-3`, `.5` and `1,234 tests`, but not `v2`. */
const NUMBER = /^\s*([+-]?)(\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+)/

/** The color of the highest step that is not above a number, if there is one. */
export function colorAt(steps: ColorSteps, number: number): GivenColor | undefined {
  return steps.findLast(([from]) => from <= number)?.[1]
}

/** The same for a message that starts with a number. */
export function stepColor(steps: ColorSteps, message: string): GivenColor | undefined {
  const [, sign, digits] = NUMBER.exec(message.replace(/^\s*\u2212/, '-')) ?? []
  if (digits === undefined) return undefined
  return colorAt(steps, Number(`${sign ?? ''}${digits.replaceAll(',', '')}`))
}
