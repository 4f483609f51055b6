/** The texts and the colour of a picture that this action drew. */
export interface Picture {
  readonly label: string
  readonly message: string
  /** null for a style without colours. */
  readonly color: string | null
}

/*
 * The grammar of the pictures that `render/` draws, including the order and spelling of attributes, so that no other picture
 * matches. Pictures with links are drawn for pages only, and never published.
 */
const NUMBER = String.raw`(?:\d+(?:\.\d+)?|\.\d+)`
const SUFFIX = String.raw`[\da-z]{4,7}`
const COLOR = String.raw`#[\da-f]{6}(?:[\da-f]{2})?`
const WORDS = `(?:[^<>&"]|&(?:amp|lt|gt|#34);)*`
const STOPS = String.raw`(?:<stop(?: (?:offset|stop-color|stop-opacity)="[#.\da-f]+")+/>)+`
const LOGO = `(?:<image x="${NUMBER}" y="${NUMBER}" width="14" height="14" href="data:image/[^"<>&]+"/>)?`
const BOXES = `(?:<rect(?: x="${NUMBER}")? width="${NUMBER}" height="${NUMBER}" fill="${COLOR}"/>)*`
const TEXT = String.raw`<text(?: (?:x|y|textLength|letter-spacing|font-weight|transform|fill|fill-opacity|filter)="[#.\w()]+")+>${WORDS}</text>`

const ROUNDED = String.raw`<filter id="b(?<flat>${SUFFIX})"><feGaussianBlur stdDeviation="16"/></filter><linearGradient id="s\k<flat>" x2="0" y2="100%">${STOPS}</linearGradient><clipPath id="r\k<flat>"><rect width="${NUMBER}" height="${NUMBER}" rx="[34]"/></clipPath><g clip-path="url\(#r\k<flat>\)">${BOXES}<rect width="${NUMBER}" height="${NUMBER}" fill="url\(#s\k<flat>\)"/></g>`
const SQUARE = `<g shape-rendering="crispEdges">${BOXES}</g>`
const SHADED = String.raw`<g transform="scale\(\.1\)"><g fill="#(?:010101|ccc)">(?:${TEXT}){2}</g>${TEXT}</g>`
const COLORED = `(?:${ROUNDED}|${SQUARE})<g fill="#fff" text-anchor="middle" font-family="Verdana,Geneva,DejaVu Sans,sans-serif" text-rendering="geometricPrecision" font-size="1[01]0">${LOGO}(?:${SHADED}|${TEXT}){0,2}</g>`

const BUBBLE = String.raw`<rect x="${NUMBER}" y="\.5" width="${NUMBER}" height="19" rx="2" fill="#fafafa"/><rect x="${NUMBER}" y="7\.5" width="\.5" height="5" stroke="#fafafa"/><path d="M${NUMBER} 6\.5 l-3 3v1 l3 3" fill="#fafafa"/>`
const SOCIAL = String.raw`<linearGradient id="a(?<social>${SUFFIX})" x2="0" y2="100%">${STOPS}</linearGradient><g stroke="#d5d5d5"><rect stroke="none" fill="#fcfcfc" x="\.5" y="\.5" width="${NUMBER}" height="19" rx="2"/>(?:${BUBBLE})?</g>${LOGO}<g fill="#333" text-anchor="middle" font-family="Helvetica Neue,Helvetica,Arial,sans-serif" text-rendering="geometricPrecision" font-weight="700" font-size="110px"><rect stroke="#d5d5d5" fill="url\(#a\k<social>\)" x="\.5" y="\.5" width="${NUMBER}" height="19" rx="2"/>(?:${TEXT}){0,4}</g>`

const PICTURE = new RegExp(
  String.raw`^<svg xmlns="http://www\.w3\.org/2000/svg" width="${NUMBER}" height="(?:18|20|28)" role="img" aria-label="(?<name>${WORDS})"><title>\k<name></title>(?:${COLORED}|${SOCIAL})</svg>\n$`
)

/** Longer than any of them: a logo of 64 KiB in base64, and texts of a few hundred characters. */
const LONGEST = 128 * 1024

/** Reads a picture; undefined if this action did not draw it. */
export function readPicture(text: string): Picture | undefined {
  const groups = text.length > LONGEST ? undefined : PICTURE.exec(text)?.groups
  if (groups === undefined) return undefined
  const name = unescape(groups['name'] ?? '')
  const colors = [...text.matchAll(/<rect[^<>]* fill="(#[\da-f]{6,8})"\/>/g)].map(([, color = '']) => color)
  const color = groups['social'] === undefined ? (colors.at(-1) ?? null) : null
  const shown = unescape(/<text[^<>]*>([^<]*)</.exec(text)?.[1] ?? '')
  return { ...splitName(name, shown), color }
}

const CHARACTERS: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&#34;': '"' }
const unescape = (words: string): string => words.replace(/&[^&;]+;/g, (entity) => CHARACTERS[entity] ?? entity)

/** Splits `label: message`; the first text of the picture, maybe in capitals, is the label. */
function splitName(name: string, shown: string): { label: string; message: string } {
  for (let at = name.indexOf(': '); at !== -1; at = name.indexOf(': ', at + 1)) {
    const label = name.slice(0, at)
    if (label.toUpperCase() === shown.toUpperCase()) return { label, message: name.slice(at + 2) }
  }
  return { label: '', message: name }
}

const KEYS = /^schemaVersion,label,message,color(?:,labelColor)?(?:,style)?$/
const STYLES: readonly unknown[] = [undefined, 'flat-square', 'plastic', 'for-the-badge', 'social']

/** Whether a file of shields' endpoint schema has the keys, in order, and the bytes that this action writes. */
function isEndpoint(text: string): boolean {
  const value = parsed(text)
  if (typeof value !== 'object' || value === null || `${JSON.stringify(value)}\n` !== text) return false
  if (!KEYS.test(Object.keys(value).join())) return false
  const fields: Readonly<Record<string, unknown>> = { ...value }
  const { schemaVersion, label, message, color, labelColor = color, style } = fields
  const isColor = (text: unknown): boolean => typeof text === 'string' && new RegExp(`^${COLOR}$`).test(text)
  const areTexts = typeof label === 'string' && typeof message === 'string'
  return schemaVersion === 1 && areTexts && isColor(color) && isColor(labelColor) && STYLES.includes(style)
}

/** Parses JSON; undefined if the text is not JSON. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** A path without its extension, which is the same for both formats of a badge. */
export const withoutFormat = (path: string): string => path.replace(/\.(?:svg|json)$/, '')

/** Whether this action published a file. */
export function isOurs(path: string, text: string): boolean {
  return path.endsWith('.json') ? isEndpoint(text) : readPicture(text) !== undefined
}
