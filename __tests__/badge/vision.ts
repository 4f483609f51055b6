/** How far apart colours look to whom, and how well they are read: written for the tests, from the papers. */

export type Vision = keyof typeof MATRICES

/** Machado, Oliveira, Fernandes: A Physiologically-based Model for Simulation of Color Vision Deficiency (2009), severity 1.0. */
const MATRICES = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1]
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998]
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881]
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039]
  ]
} as const

export const VISIONS = Object.keys(MATRICES) as Vision[]

type Triple = readonly [number, number, number]

/** CIEDE2000 of two colours `#rrggbb` as they look to somebody. */
export function difference(one: string, other: string, vision: Vision): number {
  const seen = (color: string): Triple => labOf(times(MATRICES[vision], linear(color)))
  return ciede2000(seen(one), seen(other))
}

const linear = (color: string): Triple => {
  const part = (at: number): number => {
    const value = parseInt(color.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return [part(1), part(3), part(5)]
}

const dot = (row: Triple, [x, y, z]: Triple): number => row[0] * x + row[1] * y + row[2] * z
const held = (value: number): number => Math.min(1, Math.max(0, value))

const times = ([a, b, c]: readonly [Triple, Triple, Triple], color: Triple): Triple => [
  held(dot(a, color)),
  held(dot(b, color)),
  held(dot(c, color))
]

/** CIE Lab under D65. */
function labOf(color: Triple): Triple {
  const f = (t: number): number => (t > 216 / 24389 ? Math.cbrt(t) : ((24389 / 27) * t + 16) / 116)
  const x = f(dot([0.4124564, 0.3575761, 0.1804375], color) / 0.95047)
  const y = f(dot([0.2126729, 0.7151522, 0.072175], color))
  const z = f(dot([0.0193339, 0.119192, 0.9503041], color) / 1.08883)
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
}

const RADIANS = Math.PI / 180
const sin = (degrees: number): number => Math.sin(degrees * RADIANS)
const cos = (degrees: number): number => Math.cos(degrees * RADIANS)

/** Sharma, Wu, Dalal: The CIEDE2000 Color-Difference Formula (2005). */
export function ciede2000([l1, a1, b1]: Triple, [l2, a2, b2]: Triple): number {
  const share = (c: number): number => Math.sqrt(c ** 7 / (c ** 7 + 25 ** 7))
  const g = 0.5 * (1 - share((Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2))
  const [x1, x2] = [(1 + g) * a1, (1 + g) * a2]
  const [c1, c2] = [Math.hypot(x1, b1), Math.hypot(x2, b2)]
  const hue = (x: number, y: number): number => (x === 0 && y === 0 ? 0 : (Math.atan2(y, x) / RADIANS + 360) % 360)
  const [h1, h2] = [hue(x1, b1), hue(x2, b2)]
  const gray = c1 * c2 === 0
  const turn = h2 - h1 > 180 ? -360 : h2 - h1 < -180 ? 360 : 0
  const dh = gray ? 0 : h2 - h1 + turn
  const h = gray ? h1 + h2 : turn === 0 ? (h1 + h2) / 2 : (h1 + h2 + (h1 + h2 < 360 ? 360 : -360)) / 2
  const [l, c] = [(l1 + l2) / 2, (c1 + c2) / 2]
  const t = 1 - 0.17 * cos(h - 30) + 0.24 * cos(2 * h) + 0.32 * cos(3 * h + 6) - 0.2 * cos(4 * h - 63)
  const dl = (l2 - l1) / (1 + (0.015 * (l - 50) ** 2) / Math.sqrt(20 + (l - 50) ** 2))
  const dc = (c2 - c1) / (1 + 0.045 * c)
  const dH = (2 * Math.sqrt(c1 * c2) * sin(dh / 2)) / (1 + 0.015 * c * t)
  const rotation = -2 * share(c) * sin(60 * Math.exp(-(((h - 275) / 25) ** 2)))
  return Math.sqrt(dl ** 2 + dc ** 2 + dH ** 2 + rotation * dc * dH)
}

/** Contrast ratio of two colours `#rrggbb`: WCAG 2.2, written anew so that the sources' own is not its judge. */
export function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05)
}

function luminance(color: string): number {
  const full = color.length === 4 ? color.replace(/[^#]/g, '$&$&') : color
  const channels = linear(full)
  return [0.2126, 0.7152, 0.0722].reduce((sum, weight, at) => sum + weight * (channels[at] ?? NaN), 0)
}
