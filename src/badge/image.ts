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
  'svg+xml': (bytes) => /^\ufeff?\s*<(?:svg[\s/>]|\?xml\s)/.test(bytes.toString('utf8', 0, 1024))
}

export const IMAGE_TYPES: readonly string[] = Object.keys(TYPES)

/** Reads a data URI and checks that it is the picture it says; `problem` follows the text. Never throws. */
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
  if (digits === '' || bytes.toString('base64').replace(/=+$/, '') !== digits.replace(/={0,2}$/, ''))
    return { problem: 'is no base64 after the comma.' }
  if (bytes.length > MOST_BYTES) return { problem: tooBig(bytes.length) }
  if (TYPES[name]?.(bytes) !== true) return { problem: `says image/${name}, but is ${kindOf(bytes)}.` }
  const danger = name === 'svg+xml' ? dangerIn(bytes) : undefined
  return danger === undefined
    ? { image: `data:image/${name};base64,${bytes.toString('base64')}` }
    : { problem: `is an SVG with ${danger}, which a badge may not hold.` }
}

const tooBig = (bytes: number): string => `is too big a picture: ${Math.ceil(bytes / 1024)} KiB.`

function kindOf(bytes: Buffer): string {
  const type = IMAGE_TYPES.find((name) => TYPES[name]?.(bytes))
  return type === undefined ? 'no picture of a known type' : `image/${type}`
}

/** What an SVG may not hold: whatever runs, whatever fetches, and what hides either from this look at it. */
const DANGERS: readonly (readonly [pattern: RegExp, name: string])[] = [
  [/<!\s*(?:DOCTYPE|ENTITY|\[)/i, 'a document type or CDATA'],
  [/<\?(?!xml\s)/i, 'processing instructions'],
  [/<\s*(?:[\w.-]+:)?(?:script|handler|listener)\b/i, 'a script'],
  [/<\s*(?:[\w.-]+:)?(?:foreignObject|iframe|embed|object|audio|video)\b/i, 'content that is not SVG (foreignObject)'],
  [/[\s"'/](?:[\w.-]+:)?on[a-z]+\s*=/i, 'an event handler'],
  [/attributeName\s*=\s*["']?\s*(?:[\w.-]+:)?(?:href|src|on)/i, 'an animated reference'],
  [/\b(?:href|src)\s*=\s*(?!["']\s*(?:#|data:image\/(?:png|jpeg|gif|webp);base64,))/i, 'an external reference'],
  [/url\s*\(\s*["']?\s*(?!#|["'\s])/i, 'an external reference'],
  [/@import|image-set\s*\(|\bsrc\s*\(|javascript:/i, 'an external reference'],
  [/<style\b[^]*\\/i, 'a style with escapes']
]

function dangerIn(bytes: Buffer): string | undefined {
  const text = bytes.toString('utf8')
  if (text.includes('\ufffd') || text.includes('\0')) return 'characters that are not UTF-8'
  if (!/<\/?svg[^<>]*>\s*(?:<!--(?:(?!--)[^])*-->\s*)*$/.test(text)) return 'no end'
  const plain = decoded(text.replace(/<!--(?:(?!--)[^])*-->/g, ''))
  return DANGERS.find(([pattern]) => pattern.test(plain))?.[1]
}

/** Characters written as numbers are read as what they are. */
function decoded(text: string): string {
  return text.replace(/&#(?:x([\da-f]{1,6})|(\d{1,7}));/gi, (whole: string, hex?: string, digits?: string) => {
    const point = hex === undefined ? Number(digits) : parseInt(hex, 16)
    return point <= 0x10ffff ? String.fromCodePoint(point) : whole
  })
}
