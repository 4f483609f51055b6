import type { Status } from '../status/status.ts'
import { type Color, SHIELDS_COLORS } from './color.ts'

/** `default`: GitHub's hues, and text in white or dark, whichever contrasts more; `shields`: badge-maker's colours and rule. */
export const PALETTES = ['default', 'shields'] as const
export type Palette = (typeof PALETTES)[number]

/**
 * GitHub's own hues (Primer, light theme), each carrying white text at a contrast of 4.5:1 or more. The red and the green
 * are moved apart from Primer's #cf222e and #1a7f37, so that failing, passing and running stay at least 13 CIEDE2000 apart
 * for every common colour vision (with Primer's own it is 8): docs/decisions/0008-palettes.md.
 */
export const PALETTE: Record<Status, Color> = {
  failing: '#c50f1f',
  'timed-out': '#a40e26',
  errored: '#bc4c00',
  cancelled: '#59636e',
  'action-required': '#8250df',
  running: '#0969da',
  pending: '#9a6700',
  warning: '#7a6200',
  passing: '#117c4d',
  neutral: '#6e7781',
  skipped: '#6e7781',
  inactive: '#6e7781',
  unknown: '#6e7781'
}

const { red, orange, yellow, yellowgreen, brightgreen, blue, lightgrey } = SHIELDS_COLORS

/** The colours that shields names (badge-maker 6.0.0), as its own badges of builds use them. */
const SHIELDS: Record<Status, Color> = {
  failing: red,
  'timed-out': red,
  errored: orange,
  cancelled: lightgrey,
  'action-required': yellow,
  running: blue,
  pending: yellow,
  warning: yellowgreen,
  passing: brightgreen,
  neutral: lightgrey,
  skipped: lightgrey,
  inactive: lightgrey,
  unknown: lightgrey
}

export const STATUS_COLORS: Readonly<Record<Palette, Readonly<Record<Status, Color>>>> = {
  default: PALETTE,
  shields: SHIELDS
}

/** The left side of every badge, in both palettes: shields' grey. */
export const LABEL_COLOR: Color = '#555555'

/** The right side of a static badge without a colour. */
export const STATIC_COLORS: Readonly<Record<Palette, Color>> = { default: PALETTE.unknown, shields: lightgrey }
