import { suggestion } from '../errors.ts'
import type { Color } from './color.ts'
import { LOGO_NAMES } from './logo-names.data.ts'
import type { readSvg } from './svg.ts'

/** A built-in logo by its name, or an image. */
export type Logo = { readonly name: string } | { readonly image: ImageUri }

/** An image as a badge contains it. */
export type ImageUri = `data:image/${string}`

/** By name: the brand's color in six hex digits, a space, and a path in a square of 24. */
export type Logos = Readonly<Record<string, string>>

/** The built-in logos if one of the badges names one. They are big, so they are loaded only then. */
export async function loadLogos(badges: readonly { readonly logo?: Logo | undefined }[]): Promise<Logos> {
  const isNamed = badges.some(({ logo }) => logo !== undefined && 'name' in logo)
  return isNamed ? (await import(/* webpackChunkName: "logos" */ './logos.data.ts')).LOGOS : {}
}

/** The image of a logo. A built-in one has the given color, or the brand's own. */
export function imageOf(logo: Logo, color: Color | undefined, logos: Logos | undefined): ImageUri {
  if ('image' in logo) return logo.image
  const data = logos?.[logo.name]
  if (data === undefined) throw new Error(`The logo ${logo.name} is not loaded.`)
  const fill = color ?? `#${data.slice(0, 6)}`
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="${fill}"><path d="${data.slice(7)}"/></svg>`
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`
}

/** Parses the name of a logo, as in simple-icons (`nodedotjs`) or as the brand writes it (`Node.js`), or a data URI. */
export function parseLogo(text: string): Logo | undefined {
  if (isData(text)) {
    const parsed = parseImage(text)
    return 'image' in parsed ? parsed : undefined
  }
  if (text.length > LONGEST_NAME) return undefined
  const name = slugOf(text)
  return LOGO_NAMES.includes(name) ? { name } : undefined
}

/** Why `parseLogo` does not accept a text. The sentence follows the text. */
export function logoProblem(text: string): string {
  if (!isData(text)) return `is not a logo.${nearestLogo(text)}`
  const parsed = parseImage(text)
  return 'problem' in parsed ? parsed.problem : ''
}

const isData = (text: string): boolean => /^\s*data:/i.test(text)

/** Units of UTF-16: far more than any brand's name. */
const LONGEST_NAME = 80

/** The rule of simple-icons: https://github.com/simple-icons/simple-icons/blob/develop/slugs.md */
function slugOf(text: string): string {
  const spelled = text.slice(0, LONGEST_NAME).toLowerCase().replaceAll('+', 'plus').replaceAll('.', 'dot')
  return spelled.replace(/[\s_-]+/g, '')
}

/** A name that contains the word (`node`, `chrome`) is a better suggestion than one with similar letters. */
function nearestLogo(text: string): string {
  const slug = slugOf(text)
  const containing = slug.length < 3 ? undefined : LOGO_NAMES.find((name) => name.includes(slug))
  return suggestion(containing ?? slug, LOGO_NAMES)
}

/** Bytes of the image itself, before base64. */
const MAX_BYTES = 64 * 1024

const startsWith =
  (...starts: readonly string[]) =>
  (bytes: Buffer): boolean =>
    starts.some((start) => bytes.toString('latin1', 0, start.length) === start)

/** The types of images that browsers show inside a badge, and how their bytes start. */
const TYPES: Readonly<Record<string, (bytes: Buffer) => boolean>> = {
  png: startsWith('\x89PNG\r\n\x1a\n'),
  jpeg: startsWith('\xff\xd8\xff'),
  gif: startsWith('GIF87a', 'GIF89a'),
  webp: (bytes) => startsWith('RIFF')(bytes) && bytes.toString('latin1', 8, 12) === 'WEBP',
  'svg+xml': (bytes) => /^\ufeff?\s*<(?:svg[\s/>]|\?xml\s|!--|!DOCTYPE svg)/i.test(bytes.toString('utf8', 0, 1024))
}

const TYPE_NAMES = Object.keys(TYPES)

/** What `parseLogo` accepts, for messages. */
export const ALLOWED_LOGOS = `Allowed: the name of a logo (${LOGO_NAMES.length} of simple-icons: github, docker, python …; docs/looks.md lists them), or data:image/…;base64,… of at most 64 KiB (${TYPE_NAMES.join(', ')}).`

/** Its XML parser is big, and few runs need it. */
let svgReader: typeof readSvg | undefined

/** Call it before you parse logos that may be SVGs. */
export async function loadSvgReader(): Promise<void> {
  svgReader ??= (await import(/* webpackChunkName: "svg-logos" */ './svg.ts')).readSvg
}

/** Whether a text may contain an SVG and the reader is not loaded yet. YAML and JSON can escape the letters of "svg". */
export const needsSvgReader = (text: string): boolean => svgReader === undefined && /svg|\\/i.test(text)

/**
 * Parses a data URI and checks that its bytes are of the type it declares. `problem` follows the text. SVGs are written
 * anew. Throws only for an SVG while the reader is not loaded.
 */
export function parseImage(text: string): { readonly image: ImageUri } | { readonly problem: string } {
  const [, type = '', written = ''] = /^data:image\/([\w.+-]+);base64,(.*)$/is.exec(text.trim()) ?? []
  // Some tools break base64 into lines.
  const digits = written.replace(/\s+/g, '')
  const name = type.toLowerCase()
  if (type === '') return { problem: 'is not an image: it does not start with data:image/…;base64,.' }
  if (!Object.hasOwn(TYPES, name))
    return { problem: `has the type image/${name.slice(0, 40)}, which badges do not support.` }
  if (digits.length > MAX_BYTES * 1.5) return { problem: tooLarge(Math.floor(digits.length * 0.75)) }
  const bytes = Buffer.from(digits, 'base64')
  if (digits === '' || bytes.toString('base64').replace(/={1,2}$/, '') !== digits.replace(/={1,2}$/, ''))
    return { problem: 'is not valid base64 after the comma.' }
  if (bytes.length > MAX_BYTES) return { problem: tooLarge(bytes.length) }
  if (TYPES[name]?.(bytes) !== true) return { problem: `is declared as image/${name}, but is ${typeOf(bytes)}.` }
  if (name !== 'svg+xml') return { image: `data:image/${name};base64,${bytes.toString('base64')}` }
  if (svgReader === undefined) throw new Error('The reader of SVGs is not loaded.')
  const result = svgReader(bytes)
  return 'problem' in result
    ? result
    : { image: `data:image/svg+xml;base64,${Buffer.from(result.svg).toString('base64')}` }
}

const tooLarge = (bytes: number): string => `is too large an image: ${Math.ceil(bytes / 1024)} KiB.`

function typeOf(bytes: Buffer): string {
  const name = TYPE_NAMES.find((type) => TYPES[type]?.(bytes))
  return name === undefined ? 'not an image of a known type' : `image/${name}`
}
