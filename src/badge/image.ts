import type { readSvg } from './svg.ts'

/** A picture as a badge holds it. */
export type ImageUri = `data:image/${string}`

/** Bytes of the picture itself, before base64. */
const MOST_BYTES = 64 * 1024

const startsWith =
  (...starts: readonly string[]) =>
  (bytes: Buffer): boolean =>
    starts.some((start) => bytes.toString('latin1', 0, start.length) === start)

/** The types of pictures that browsers show in a badge, and what their bytes start with. */
const TYPES: Readonly<Record<string, (bytes: Buffer) => boolean>> = {
  png: startsWith('\x89PNG\r\n\x1a\n'),
  jpeg: startsWith('\xff\xd8\xff'),
  gif: startsWith('GIF87a', 'GIF89a'),
  webp: (bytes) => startsWith('RIFF')(bytes) && bytes.toString('latin1', 8, 12) === 'WEBP',
  'svg+xml': (bytes) => /^\ufeff?\s*<(?:svg[\s/>]|\?xml\s|!--|!DOCTYPE svg)/i.test(bytes.toString('utf8', 0, 1024))
}

export const IMAGE_TYPES: readonly string[] = Object.keys(TYPES)

/** It brings a parser of XML along, which few runs need. */
let svgReader: typeof readSvg | undefined

/** Has to be awaited before logos are parsed that may be SVGs. */
export async function loadSvgReader(): Promise<void> {
  svgReader ??= (await import(/* webpackChunkName: "svg-logos" */ './svg.ts')).readSvg
}

/** Whether a text may hold an SVG for which the reader is not loaded yet. YAML and JSON can write its name with escapes. */
export const needsSvgReader = (text: string): boolean => svgReader === undefined && /svg|\\/i.test(text)

/**
 * Reads a data URI and checks that it is the picture it says; `problem` follows the text. An SVG is written anew.
 * Throws only for an SVG while the reader is not loaded.
 */
export function parseImage(text: string): { readonly image: ImageUri } | { readonly problem: string } {
  const [, type = '', written = ''] = /^data:image\/([\w.+-]+);base64,(.*)$/is.exec(text.trim()) ?? []
  // Tools break base64 into lines.
  const digits = written.replace(/\s+/g, '')
  const name = type.toLowerCase()
  if (type === '') return { problem: 'is no picture: it does not start with data:image/…;base64,.' }
  if (!Object.hasOwn(TYPES, name))
    return { problem: `is of a type that badges do not hold, image/${name.slice(0, 40)}.` }
  if (digits.length > MOST_BYTES * 1.5) return { problem: tooBig(Math.floor(digits.length * 0.75)) }
  const bytes = Buffer.from(digits, 'base64')
  if (digits === '' || bytes.toString('base64').replace(/={1,2}$/, '') !== digits.replace(/={1,2}$/, ''))
    return { problem: 'is no base64 after the comma.' }
  if (bytes.length > MOST_BYTES) return { problem: tooBig(bytes.length) }
  if (TYPES[name]?.(bytes) !== true) return { problem: `says image/${name}, but is ${kindOf(bytes)}.` }
  if (name !== 'svg+xml') return { image: `data:image/${name};base64,${bytes.toString('base64')}` }
  if (svgReader === undefined) throw new Error('The reader of SVGs is not loaded.')
  const read = svgReader(bytes)
  return 'problem' in read ? read : { image: `data:image/svg+xml;base64,${Buffer.from(read.svg).toString('base64')}` }
}

const tooBig = (bytes: number): string => `is too big a picture: ${Math.ceil(bytes / 1024)} KiB.`

function kindOf(bytes: Buffer): string {
  const type = IMAGE_TYPES.find((name) => TYPES[name]?.(bytes))
  return type === undefined ? 'no picture of a known type' : `image/${type}`
}
