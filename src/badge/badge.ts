import { type Status, wordsOf } from '../status/status.ts'
import type { Color } from './color.ts'
import { PALETTE, STATIC_COLOR } from './palette.ts'
import { badgeText, LONGEST } from './text.ts'

export const STYLES = ['flat', 'flat-square'] as const
export type Style = (typeof STYLES)[number]

/** What is drawn. */
export interface Badge {
  readonly label: string
  readonly message: string
  readonly color: Color
  readonly style: Style
}

/** What a user says of the looks; `message` and `color` win over those of the status. */
export interface Looks {
  readonly message?: string | undefined
  readonly color?: Color | undefined
  readonly style?: Style | undefined
}

/** The badge of a status, or of nothing but a message. */
export function badgeOf(label: string, status: Status | undefined, looks: Looks): Badge {
  return {
    label: badgeText(label, LONGEST.label),
    message: badgeText(looks.message ?? (status === undefined ? '' : wordsOf(status)), LONGEST.message),
    color: looks.color ?? (status === undefined ? STATIC_COLOR : PALETTE[status]),
    style: looks.style ?? 'flat'
  }
}
