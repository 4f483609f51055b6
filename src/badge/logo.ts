import { suggestion } from '../errors.ts'
import type { Color } from './color.ts'
import { type ImageUri, IMAGE_TYPES, parseImage } from './image.ts'
import { LOGO_NAMES } from './logo-names.data.ts'

/** A built-in logo by its name, or a picture. */
export type Logo = { readonly name: string } | { readonly image: ImageUri }

/** By name: the brand's colour in six hex digits, a blank, and a path on a square of 24. */
export type Logos = Readonly<Record<string, string>>

/** The picture of a logo; a named one in that colour, or in the brand's own. */
export function pictureOf(logo: Logo, color: Color | undefined, logos: Logos | undefined): ImageUri {
  if ('image' in logo) return logo.image
  const data = logos?.[logo.name]
  if (data === undefined) throw new Error(`The logo ${logo.name} is not loaded.`)
  const fill = color ?? `#${data.slice(0, 6)}`
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="${fill}"><path d="${data.slice(7)}"/></svg>`
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`
}

/** What `parseLogo` takes, for messages. */
export const ALLOWED_LOGOS = `Allowed: the name of a logo (${LOGO_NAMES.length} of simple-icons: ${['github', 'docker', 'python'].join(', ')} …; the README lists them), or data:image/…;base64,… of at most 64 KiB (${IMAGE_TYPES.join(', ')}).`

/** Reads the name of a logo, as simple-icons has it (`nodedotjs`) or the brand (`Node.js`), or a data URI. */
export function parseLogo(text: string): Logo | undefined {
  if (isData(text)) {
    const read = parseImage(text)
    return 'image' in read ? read : undefined
  }
  const name = slugOf(text)
  return LOGO_NAMES.includes(name) ? { name } : undefined
}

/** Why a text is no logo, in a sentence that follows the text. */
export function logoProblem(text: string): string {
  if (!isData(text)) return `is no logo.${nearestLogo(text)}`
  const read = parseImage(text)
  return 'problem' in read ? read.problem : ''
}

const isData = (text: string): boolean => /^\s*data:/i.test(text)

/** simple-icons' rule: https://github.com/simple-icons/simple-icons/blob/develop/slugs.md */
function slugOf(text: string): string {
  const spelled = text.slice(0, 80).toLowerCase().replaceAll('+', 'plus').replaceAll('.', 'dot')
  return spelled.replace(/[\s_-]+/g, '')
}

/** A name that holds the word (`node`, `chrome`) is nearer than one of similar letters. */
function nearestLogo(text: string): string {
  const slug = slugOf(text)
  const holding = slug.length < 3 ? undefined : LOGO_NAMES.find((name) => name.includes(slug))
  return suggestion(holding ?? slug, LOGO_NAMES)
}
