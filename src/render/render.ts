import type { Badge } from '../badge/badge.ts'
import { renderEndpoint } from './endpoint.ts'
import { renderSvg } from './svg.ts'

export const FORMATS = ['svg', 'json'] as const
/** What a badge is published as; also the ending of its file. */
export type Format = (typeof FORMATS)[number]

const RENDERERS: Record<Format, (badge: Badge) => string> = { svg: renderSvg, json: renderEndpoint }

/** The badge's file in that format. */
export function render(badge: Badge, format: Format): string {
  return RENDERERS[format](badge)
}
