import type { Status } from '../status/status.ts'
import {
  type Color,
  type ColorSteps,
  type GivenColor,
  LABEL_COLOR,
  type Palette,
  resolveColor,
  STATUS_COLORS,
  stepColor,
  textColorOn
} from './color.ts'
import { type Logo, type Logos, imageOf } from './logo.ts'
import { badgeText, LONGEST } from './text.ts'
import { type Worded, worded, type Wording } from './wording.ts'

export const STYLES = ['flat', 'flat-square', 'plastic', 'for-the-badge', 'social'] as const
export type Style = (typeof STYLES)[number]

/** A badge as it is drawn, with nothing left to decide. */
export interface Badge {
  readonly label: string
  readonly message: string
  readonly color: Color
  readonly labelColor: Color
  /** The user chose a label color for a badge without a label: the empty left side shows it, even if it is the default color. */
  readonly showsLabelColor?: true
  readonly style: Style
  readonly palette: Palette
  /** An image on the left: `data:image/…;base64,…`. */
  readonly logo?: string
  /** Set for a built-in logo. An undefined color is the brand's own. */
  readonly namedLogo?: { readonly name: string; readonly color: Color | undefined }
}

/**
 * How a user wants a badge to look. `message` wins over `messages`, which win over the wording. `colorSteps` win over
 * `color`, which wins over `colors` and the wording. `labelColor` wins over the wording.
 */
export interface Looks {
  readonly message?: string | undefined
  readonly color?: GivenColor | undefined
  readonly colorSteps?: ColorSteps | undefined
  readonly labelColor?: GivenColor | undefined
  readonly style?: Style | undefined
  readonly palette?: Palette | undefined
  readonly logo?: Logo | undefined
  readonly logoColor?: GivenColor | undefined
  /** The built-in logos; needed if `logo` is a name. See `loadLogos`. */
  readonly logos?: Logos | undefined
  readonly wording?: Wording | undefined
  readonly messages?: Readonly<Partial<Record<Status, string>>> | undefined
  readonly colors?: Readonly<Partial<Record<Status, GivenColor>>> | undefined
}

/** The badge of a status, or a static badge if there is none. */
export function badgeOf(label: string, status: Status | undefined, looks: Looks): Badge {
  const text = badgeText(label, LONGEST.label)
  const { palette = 'default' } = looks
  const { message, color, labelColor: shown } = shownAs(status, looks, palette)
  const own = looks.labelColor && resolveColor(looks.labelColor, palette)
  // The label color of a wording needs a label. One that the user chose does not.
  const labelColor = own ?? (text === '' ? undefined : shown)
  const badge = {
    label: text,
    message: badgeText(message, LONGEST.message),
    color,
    labelColor: labelColor ?? LABEL_COLOR,
    ...(text === '' && labelColor !== undefined ? { showsLabelColor: true as const } : {}),
    style: looks.style ?? 'flat',
    palette
  }
  return looks.logo === undefined ? badge : { ...badge, ...withLogo(badge, looks.logo, looks) }
}

function shownAs(status: Status | undefined, looks: Looks, palette: Palette): Worded {
  const shown: Worded =
    status === undefined
      ? { message: '', color: STATUS_COLORS[palette].unknown }
      : worded(status, looks.wording, palette)
  const message = ownMessage(status, looks) ?? shown.message
  const step = looks.colorSteps === undefined ? undefined : stepColor(looks.colorSteps, message)
  const given = step ?? looks.color ?? (status === undefined ? undefined : looks.colors?.[status])
  return { ...shown, message, color: given === undefined ? shown.color : resolveColor(given, palette) }
}

/** The message that the user wrote, if any. */
const ownMessage = (status: Status | undefined, { message, messages }: Looks): string | undefined =>
  message ?? (status === undefined ? undefined : messages?.[status])

/** A warning for each of the user's texts that is too long. A text that is cut ends with `…`. */
export function cuts(label: string, status: Status | undefined, looks: Looks): string[] {
  const texts = { label, message: ownMessage(status, looks) ?? '' }
  return (['label', 'message'] as const).flatMap((name) => {
    const { length } = badgeText(texts[name], Infinity)
    return length > LONGEST[name] ? [`"${name}": ${length} characters were cut to ${LONGEST[name]}.`] : []
  })
}

/** Near-white as in shields, or dark on a bright background. On social badges, which are white, the brand's own color. */
function withLogo(badge: Badge, logo: Logo, looks: Looks): Pick<Badge, 'logo' | 'namedLogo'> {
  const { label, color, labelColor, style, palette } = badge
  const background = label === '' && looks.labelColor === undefined ? color : labelColor
  const contrasting = textColorOn(background)
  const own = style === 'social' ? undefined : contrasting === '#fff' ? WHITE_SMOKE : contrasting
  const fill = looks.logoColor === undefined ? own : resolveColor(looks.logoColor, palette)
  const picture = { logo: imageOf(logo, fill, looks.logos) }
  return 'name' in logo ? { ...picture, namedLogo: { name: logo.name, color: fill } } : picture
}

const WHITE_SMOKE: Color = '#f5f5f5'
