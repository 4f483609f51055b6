import type { Badge } from '../../src/badge/badge.ts'
import { drawSvg } from '../../src/render/render.ts'
import { unicodeMeasure } from '../../src/render/unicode-width.ts'

/** Draws a badge in any script, without waiting for widths to load. */
export const renderSvg = (badge: Badge): string => drawSvg(badge, unicodeMeasure(badge.palette))
