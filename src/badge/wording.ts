import { type Status, statusText } from '../status/status.ts'
import { type Color, type Palette, STATUS_COLORS } from './color.ts'

/** Systems whose words and colors a badge can use. */
export const WORDINGS = ['github', 'concourse', 'codebuild', 'buildmaster', 'gitlab'] as const
export type Wording = (typeof WORDINGS)[number]

/** A system's word for a status, or the status that it treats this one as. The default color is that of the palette. */
type WordingEntry = { readonly message: string; readonly color?: Color } | Status

interface System {
  readonly labelColor?: Color
  /** A status that is missing has no word in that system and keeps ours. */
  readonly words: Readonly<Partial<Record<Status, WordingEntry>>>
}

const SYSTEMS: Record<Wording, System> = {
  github: {
    words: {
      failing: { message: 'failing' },
      'timed-out': 'failing',
      errored: 'failing',
      cancelled: 'failing',
      'action-required': 'failing',
      warning: 'passing',
      passing: { message: 'passing' },
      unknown: { message: 'no status' }
    }
  },
  concourse: {
    words: {
      failing: { message: 'failing', color: '#e05d44' },
      'timed-out': 'errored',
      errored: { message: 'errored', color: '#fe7d37' },
      cancelled: { message: 'aborted', color: '#8f4b2d' },
      warning: 'passing',
      passing: { message: 'passing', color: '#44cc11' },
      unknown: { message: 'unknown', color: '#9f9f9f' }
    }
  },
  codebuild: {
    words: {
      failing: { message: 'failing' },
      'timed-out': 'failing',
      errored: 'failing',
      cancelled: 'failing',
      running: { message: 'in progress' },
      pending: 'running',
      warning: 'passing',
      passing: { message: 'passing' },
      unknown: { message: 'unknown' }
    }
  },
  buildmaster: {
    labelColor: '#282b3a',
    words: {
      failing: 'errored',
      'timed-out': 'errored',
      errored: { message: 'error', color: '#de5948' },
      cancelled: 'errored',
      running: { message: 'running', color: '#48729d' },
      pending: { message: 'pending', color: '#48729d' },
      warning: { message: 'warning', color: '#ee9d66' },
      passing: { message: 'success', color: '#499e8d' },
      unknown: { message: 'unknown', color: '#a6adb6' }
    }
  },
  gitlab: {
    words: {
      failing: { message: 'failed', color: '#dd2b0e' },
      'timed-out': 'failing',
      errored: 'failing',
      cancelled: { message: 'canceled', color: '#737278' },
      'action-required': { message: 'manual', color: '#737278' },
      running: { message: 'running', color: '#428fdc' },
      pending: { message: 'pending', color: '#d99530' },
      warning: 'passing',
      passing: { message: 'passed', color: '#2da160' },
      skipped: { message: 'skipped', color: '#9f9f9f' },
      unknown: { message: 'unknown', color: '#9f9f9f' }
    }
  }
}

/** How a status is shown. Without a label color the default applies. */
export interface Worded {
  readonly message: string
  readonly color: Color
  readonly labelColor?: Color
}

/** The word and colors of a status in a wording; by default ours, in the palette's color. */
export function worded(status: Status, wording: Wording | undefined, palette: Palette = 'default'): Worded {
  const ours = { message: statusText(status), color: STATUS_COLORS[palette][status] }
  if (wording === undefined) return ours
  const { words, ...label } = SYSTEMS[wording]
  const entry = words[status]
  return typeof entry === 'string' ? worded(entry, wording, palette) : { ...ours, ...entry, ...label }
}
