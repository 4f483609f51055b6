import type { Badge } from '../badge/badge.ts'
import { type Layout, type Side, WHITE } from './layout.ts'
import { type Fit, FITS } from './line.ts'
import type { Links } from './links.ts'
import { type Filling, slot } from './stencil.ts'
import { escaped, type Xml } from './xml.ts'

/** What a drawing is written with: which parts it has, and a slot for each text and number of a badge. */
export interface Sheet {
  readonly name: Xml
  /** Ending of the ids. */
  readonly suffix: Xml
  readonly width: Xml
  readonly logo: Xml | undefined
  /** Where a click anywhere leads. */
  readonly link: Xml | undefined
  readonly left: SideSheet
  readonly right: SideSheet
}

export interface SideSheet {
  readonly text: Xml
  readonly fit: Fit
  /** Middle and length of the text at ten times its size. */
  readonly center: Xml
  readonly length: Xml
  /** Undefined: white. */
  readonly ink: Xml | undefined
  /** Of the box. */
  readonly x: Xml
  readonly width: Xml
  readonly color: Xml
  /** Whether the box begins elsewhere than at the badge's edge. */
  readonly moved: boolean
  /** Whether it has no width. */
  readonly empty: boolean
  readonly link: Xml | undefined
  /** Width of what the link covers. */
  readonly reach: Xml
}

/** A badge with all that is drawn of it. */
export interface Laid {
  readonly badge: Badge
  readonly layout: Layout
  readonly links: Links
  /** Empty where nothing has an id. */
  readonly suffix: string
}

/** Which parts a badge has, in bits: badges of a style that have the same are drawn on one sheet. */
export function partsOf({ badge, layout, links }: Laid): number {
  const { left, right } = layout
  const shared = bit(0, badge.logo !== undefined) | bit(1, links.whole !== '')
  return shared | (sideParts(left, links.left) << 2) | (sideParts(right, links.right) << 8)
}

const bit = (at: number, is: boolean): number => (is ? 1 << at : 0)

function sideParts({ line, ink, x, width }: Side, link: string): number {
  return FITS.indexOf(line.fit) | bit(2, ink !== WHITE) | bit(3, x !== 0) | bit(4, width === 0) | bit(5, link !== '')
}

const has = (parts: number, at: number): boolean => ((parts >> at) & 1) === 1

export function sheetOf(parts: number): Sheet {
  return {
    name: slot(0),
    suffix: slot(1),
    width: slot(2),
    logo: has(parts, 0) ? slot(3) : undefined,
    link: has(parts, 1) ? slot(4) : undefined,
    left: sideSheet(parts >> 2, 5),
    right: sideSheet(parts >> 8, 14)
  }
}

function sideSheet(parts: number, first: number): SideSheet {
  return {
    text: slot(first),
    fit: FITS[parts & 3] ?? 'none',
    center: slot(first + 1),
    length: slot(first + 2),
    ink: has(parts, 2) ? slot(first + 3) : undefined,
    x: slot(first + 4),
    width: slot(first + 5),
    color: slot(first + 6),
    moved: has(parts, 3),
    empty: has(parts, 4),
    link: has(parts, 5) ? slot(first + 7) : undefined,
    reach: slot(first + 8)
  }
}

/** What goes into the slots, in their order. */
export function fillingsOf({ badge, layout, links, suffix }: Laid): readonly Filling[] {
  const { label, message, logo = '', labelColor, color } = badge
  const { width, left, right } = layout
  return [
    label === '' || message === '' ? label + message : `${label}: ${message}`,
    suffix,
    width,
    logo,
    links.whole,
    left.line.text,
    10 * left.center,
    10 * left.line.width,
    left.ink,
    left.x,
    left.width,
    labelColor,
    links.left,
    left.reach,
    right.line.text,
    10 * right.center,
    10 * right.line.width,
    right.ink,
    right.x,
    right.width,
    color,
    links.right,
    right.reach
  ].map(filling)
}

const filling = (value: string | number): Filling => (typeof value === 'number' ? value : escaped(value))
