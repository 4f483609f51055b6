import type { Badge, Palette, Style } from '../badge/badge.ts'
import { drawFlat } from './flat.ts'
import { drawForTheBadge } from './for-the-badge.ts'
import type { Measure } from './measure.ts'
import { framed, type Picture } from './parts.ts'
import { drawSocial } from './social.ts'
import { measure } from './text-width.ts'

const MEASURES: Record<Palette, Measure> = {
  default: (text, font) => measure(text, font, false),
  shields: (text, font) => measure(text, font, true)
}

const STYLES: Record<Style, (badge: Badge, measure: Measure) => Picture> = {
  flat: (badge, measure) => drawFlat(badge, 'flat', measure),
  'flat-square': (badge, measure) => drawFlat(badge, 'flat-square', measure),
  plastic: (badge, measure) => drawFlat(badge, 'plastic', measure),
  'for-the-badge': drawForTheBadge,
  social: drawSocial
}

/** Draws a badge. The same badge is the same bytes. */
export function renderSvg(badge: Badge): string {
  return framed(badge, STYLES[badge.style](badge, MEASURES[badge.palette]))
}
