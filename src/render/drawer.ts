import type { Badge } from '../badge/badge.ts'
import { idSuffix } from './id-suffix.ts'
import type { Layout } from './layout.ts'
import { linksOf } from './links.ts'
import type { Measure } from './measure.ts'
import { framed } from './parts.ts'
import { fillingsOf, partsOf, type Sheet, sheetOf } from './sheet.ts'
import { type Picture, type Stencil, stencilOf } from './stencil.ts'
import type { Xml } from './xml.ts'

/** A style: where everything of a badge stands, and how it is drawn there. */
export interface Drawing {
  /** Pixels. */
  readonly height: number
  /** Whether the sheet's suffix is used. */
  readonly hasIds: boolean
  readonly lay: (badge: Badge, measure: Measure) => Layout
  /** Without the outermost element. */
  readonly body: (sheet: Sheet) => Xml
}

export type Drawer = (badge: Badge, measure: Measure) => Picture

/**
 * Draws badges of a style. Each is laid out for itself, but all that have the same parts are drawn once: what is left
 * is to fill in their texts and numbers.
 */
export function drawer({ height, hasIds, lay, body }: Drawing): Drawer {
  const stencils = new Map<number, Stencil>()
  const draw = (parts: number): Stencil => {
    const sheet = sheetOf(parts)
    const stencil = stencilOf(framed(sheet, height, body(sheet)))
    stencils.set(parts, stencil)
    return stencil
  }
  return (badge, measure) => {
    const suffix = hasIds ? idSuffix(badge) : ''
    const laid = { badge, layout: lay(badge, measure), links: linksOf(badge), suffix }
    const parts = partsOf(laid)
    return { stencil: stencils.get(parts) ?? draw(parts), fillings: fillingsOf(laid) }
  }
}
