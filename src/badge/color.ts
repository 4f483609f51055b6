import { CSS_COLORS } from './css-colors.data.ts'

/** A colour as drawings and endpoints get it: `#rrggbb`, or `#rrggbbaa` if it is not opaque. */
export type Color = `#${string}`

/** The names that shields gives colours (badge-maker 6.0.0); where CSS has the name too, shields' colour is meant. */
export const SHIELDS_COLORS = {
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

/** What `parseColor` takes, for messages. */
export const ALLOWED_COLORS =
  'Allowed: a name of shields or CSS (brightgreen, red, rebeccapurple), hex (#4b0, #44bb00, with or without #, with or without alpha), rgb(), rgba(), hsl() or hsla().'

/** Reads a colour: names of shields and CSS, hex of 3, 4, 6 or 8 digits, `rgb()` and `hsl()` with commas or blanks. */
export function parseColor(text: string): Color | undefined {
  // As nearly all are written, and what each line of many may ask.
  if (isColor(text)) return text
  const color = text.trim().toLowerCase()
  return named(color) ?? hex(color) ?? functional(color)
}

const isColor = (text: string): text is Color => /^#[\da-f]{6}$/.test(text)

/** Names that `parseColor` takes, for suggestions. */
export function colorNames(): string[] {
  return [...Object.keys(SHIELDS_COLORS), ...CSS_COLORS.matchAll(/\b([a-z]+) [\da-f]{6}/g)].map((name) =>
    typeof name === 'string' ? name : (name[1] ?? '')
  )
}

const isShieldsName = (name: string): name is keyof typeof SHIELDS_COLORS => Object.hasOwn(SHIELDS_COLORS, name)

function named(name: string): Color | undefined {
  if (!/^[a-z]{1,30}$/.test(name)) return undefined
  if (isShieldsName(name)) return SHIELDS_COLORS[name]
  const at = Math.max(CSS_COLORS.indexOf(` ${name} `), CSS_COLORS.indexOf(`\n${name} `))
  return at === -1 ? undefined : `#${CSS_COLORS.slice(at + name.length + 2).slice(0, 6)}`
}

function hex(text: string): Color | undefined {
  const digits = /^#?([\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/.exec(text)?.[1]
  if (digits === undefined) return undefined
  const long = digits.length < 6 ? digits.replace(/./g, '$&$&') : digits
  return `#${long.replace(/^(.{6})ff$/, '$1')}`
}

function functional(text: string): Color | undefined {
  const [, name, body] = /^(rgb|hsl)a?\(([^()]*)\)$/.exec(text) ?? []
  if (name === undefined || body === undefined) return undefined
  const parts = body.includes(',')
    ? body.split(',').map((part) => part.trim())
    : body.trim().replace('/', ' / ').split(/\s+/)
  const slash = parts.indexOf('/')
  if (slash !== -1 && (slash !== 3 || parts.length !== 5)) return undefined
  const [first, second, third, alpha = '1', ...rest] = parts.filter((part) => part !== '/')
  if (first === undefined || second === undefined || third === undefined || rest.length > 0) return undefined
  if (slash === -1 && parts.length === 4 && !body.includes(',')) return undefined
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

/** White or near-black, whichever contrasts more with the colour (WCAG 2.2, contrast ratio). */
export function textColorOn(color: Color): Color {
  const known = textColors.get(color)
  if (known !== undefined) return known
  const luminance = luminanceOf(color)
  const text = 1.05 / (luminance + 0.05) >= (luminance + 0.05) / (DARK_LUMINANCE + 0.05) ? WHITE : DARK
  if (textColors.size === MOST_COLORS) textColors.clear()
  textColors.set(color, text)
  return text
}

/** What was found out before: many badges have few colours. */
const textColors = new Map<Color, Color>()
const MOST_COLORS = 1000

const WHITE: Color = '#fff'
const DARK: Color = '#1f2328'

/** Light of each of 256 values, once it was asked for. */
const lights = new Float64Array(256)
const DARK_LUMINANCE = luminanceOf(DARK)

function luminanceOf(color: Color): number {
  const channels = parseInt(color.slice(1, 7), 16)
  return 0.2126 * light(channels >> 16) + 0.7152 * light((channels >> 8) & 0xff) + 0.0722 * light(channels & 0xff)
}

function light(value: number): number {
  return (lights[value] ||= value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4)
}
