import type { Status } from '../status/status.ts'
import type { Color } from './color.ts'
import { LABEL_COLOR, STATIC_COLOR } from './palette.ts'
import { badgeText, LONGEST } from './text.ts'
import { type Worded, worded, type Wording } from './wording.ts'

export const STYLES = ['flat', 'flat-square', 'plastic', 'for-the-badge', 'social'] as const
export type Style = (typeof STYLES)[number]

/** What is drawn. */
export interface Badge {
  readonly label: string
  readonly message: string
  readonly color: Color
  readonly labelColor: Color
  readonly style: Style
  readonly palette: Palette
  /** A picture at the left: `data:image/…;base64,…`. */
  readonly logo?: string
  /** Where clicks on the two halves of a picture inlined in a page lead; one leads from the whole. */
  readonly links?: readonly string[]
}

/** `default`: GitHub's hues, and text in white or dark, whichever contrasts more; `shields`: badge-maker's colours and rule. */
export const PALETTES = ['default', 'shields'] as const
export type Palette = (typeof PALETTES)[number]

/** What a user says of the looks. `message` and `color` win over `messages` and `colors`, and these over the wording. */
export interface Looks {
  readonly message?: string | undefined
  readonly color?: Color | undefined
  readonly style?: Style | undefined
  readonly wording?: Wording | undefined
  readonly messages?: Readonly<Partial<Record<Status, string>>> | undefined
  readonly colors?: Readonly<Partial<Record<Status, Color>>> | undefined
}

/** The badge of a status, or of nothing but a message. */
export function badgeOf(label: string, status: Status | undefined, looks: Looks): Badge {
  const { message, color, labelColor } = status === undefined ? STATIC : shownAs(status, looks)
  return {
    label: badgeText(label, LONGEST.label),
    message: badgeText(looks.message ?? message, LONGEST.message),
    color: looks.color ?? color,
    labelColor: labelColor ?? LABEL_COLOR,
    style: looks.style ?? 'flat',
    palette: 'default'
  }
}

const STATIC: Worded = { message: '', color: STATIC_COLOR }

function shownAs(status: Status, { wording, messages, colors }: Looks): Worded {
  const shown = worded(status, wording)
  return { ...shown, message: messages?.[status] ?? shown.message, color: colors?.[status] ?? shown.color }
}
