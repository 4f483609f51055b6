import type { Badge, Style } from '../badge/badge.ts'
import { renderEndpoint } from './endpoint.ts'
import type { Drawer } from './drawer.ts'
import { FLAT } from './flat.ts'
import { asciiWidth, type Measure } from './measure.ts'
import { fill, type Picture } from './stencil.ts'

export const FORMATS = ['svg', 'json'] as const
/** What a badge is published as; also the ending of its file. */
export type Format = (typeof FORMATS)[number]

const RENDERERS: Record<Format, (badge: Badge) => string | Promise<string>> = { svg: renderSvg, json: renderEndpoint }

/** The badge's file in that format. */
export async function render(badge: Badge, format: Format): Promise<string> {
  return RENDERERS[format](badge)
}

/** Draws what nearly every badge is, flat and in ASCII: other styles and the widths of all characters are a chunk of their own. */
export function drawPlain(badge: Badge): Picture | undefined {
  const { style, label, message } = badge
  return ASCII.test(label) && ASCII.test(message) ? DRAWERS[style]?.(badge, measureAscii) : undefined
}

const DRAWERS: Readonly<Partial<Record<Style, Drawer>>> = FLAT

const ASCII = /^[ -~]*$/

const measureAscii: Measure = (text, font) => ({ width: asciiWidth(text, font), fitted: true })

async function renderSvg(badge: Badge): Promise<string> {
  return fill(drawPlain(badge) ?? (await import(/* webpackChunkName: "all-styles" */ './svg.ts')).draw(badge))
}
