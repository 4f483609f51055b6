import type { Status } from '../status/status.ts'
import type { Color } from './color.ts'

/** GitHub's own hues (Primer, light theme), each carrying white text at a contrast of 4.5:1 or more. */
export const PALETTE: Record<Status, Color> = {
  failing: '#cf222e',
  'timed-out': '#a40e26',
  errored: '#bc4c00',
  cancelled: '#59636e',
  'action-required': '#8250df',
  running: '#0969da',
  pending: '#9a6700',
  warning: '#7a6200',
  passing: '#1a7f37',
  neutral: '#6e7781',
  skipped: '#6e7781',
  inactive: '#6e7781',
  unknown: '#6e7781'
}

/** The left side of every badge, and of a static badge without a colour the right side: shields' grey and light grey, darkened. */
export const LABEL_COLOR: Color = '#555555'
export const STATIC_COLOR: Color = PALETTE.unknown
