import type { Badge } from '../badge/badge.ts'
import { renderEndpoint } from './endpoint.ts'
import { drawFlat, isFlat } from './flat.ts'
import { asciiWidth, type Measure } from './measure.ts'
import { framed } from './parts.ts'

export const FORMATS = ['svg', 'json'] as const
/** What a badge is published as; also the ending of its file. */
export type Format = (typeof FORMATS)[number]

const RENDERERS: Record<Format, (badge: Badge) => string | Promise<string>> = { svg: drawn, json: renderEndpoint }

/** The badge's file in that format. */
export async function render(badge: Badge, format: Format): Promise<string> {
  return RENDERERS[format](badge)
}

const measureAscii: Measure = (text, font) => ({ width: asciiWidth(text, font), fitted: true })

/** Nearly every badge is flat and in ASCII: the widths of all other characters and the other styles are a chunk of their own. */
async function drawn(badge: Badge): Promise<string> {
  const { style, label, message } = badge
  if (isFlat(style) && /^[ -~]*$/.test(label + message)) return framed(badge, drawFlat(badge, style, measureAscii))
  const { renderSvg } = await import('./svg.ts')
  return renderSvg(badge)
}
