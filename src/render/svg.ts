import type { Badge, Palette, Style } from '../badge/badge.ts'
import type { Drawer } from './drawer.ts'
import { FLAT } from './flat.ts'
import { FOR_THE_BADGE } from './for-the-badge.ts'
import type { Measure } from './measure.ts'
import { SOCIAL } from './social.ts'
import { fill, type Picture } from './stencil.ts'
import { measure } from './text-width.ts'

const MEASURES: Record<Palette, Measure> = {
  default: (text, font) => measure(text, font, false),
  shields: (text, font) => measure(text, font, true)
}

const DRAWERS: Record<Style, Drawer> = { ...FLAT, 'for-the-badge': FOR_THE_BADGE, social: SOCIAL }

/** Draws a badge in any style and script. */
export const draw = (badge: Badge): Picture => DRAWERS[badge.style](badge, MEASURES[badge.palette])

/** A badge as SVG. The same badge is the same bytes. */
export const renderSvg = (badge: Badge): string => fill(draw(badge))
