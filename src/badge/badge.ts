import type { Status } from '../status/status.ts'
import { type Color, textColorOn } from './color.ts'
import { type Logo, type Logos, pictureOf } from './logo.ts'
import { LABEL_COLOR, type Palette, STATIC_COLORS } from './palette.ts'
import { type ColorSteps, stepColor } from './steps.ts'
import { badgeText, LONGEST } from './text.ts'
import { type Worded, worded, type Wording } from './wording.ts'

export { type Palette, PALETTES } from './palette.ts'

export const STYLES = ['flat', 'flat-square', 'plastic', 'for-the-badge', 'social'] as const
export type Style = (typeof STYLES)[number]

/** What is drawn. */
export interface Badge {
  readonly label: string
  readonly message: string
  readonly color: Color
  readonly labelColor: Color
  /** Whether the user chose it for a badge without a label: the empty left side then shows it, even where it is the default. */
  readonly showsLabelColor?: true
  readonly style: Style
  readonly palette: Palette
  /** A picture at the left: `data:image/…;base64,…`. */
  readonly logo?: string
  /** What the picture is, if it is a built-in one; undefined: in the brand's own colour. */
  readonly namedLogo?: { readonly name: string; readonly color: Color | undefined }
  /** Where clicks on the two halves of a picture inlined in a page lead; one leads from the whole. */
  readonly links?: readonly string[]
}

/**
 * What a user says of the looks. `message` wins over `messages`, and these over the wording;
 * `colorSteps` over `color`, and it over `colors` and the wording; `labelColor` over the wording.
 */
export interface Looks {
  readonly message?: string | undefined
  readonly color?: Color | undefined
  readonly colorSteps?: ColorSteps | undefined
  readonly labelColor?: Color | undefined
  readonly style?: Style | undefined
  readonly palette?: Palette | undefined
  readonly logo?: Logo | undefined
  readonly logoColor?: Color | undefined
  /** Loaded, if the logo is a name (`logo.ts`). */
  readonly logos?: Logos | undefined
  readonly wording?: Wording | undefined
  readonly messages?: Readonly<Partial<Record<Status, string>>> | undefined
  readonly colors?: Readonly<Partial<Record<Status, Color>>> | undefined
}

/** The badge of a status, or of nothing but a message. */
export function badgeOf(label: string, status: Status | undefined, looks: Looks): Badge {
  const text = badgeText(label, LONGEST.label)
  const { message, color, labelColor: shown } = shownAs(status, looks)
  // A wording colours the label that there is; a colour that the user chose is shown without one, too.
  const labelColor = text === '' ? looks.labelColor : shown
  const badge = {
    label: text,
    message: badgeText(message, LONGEST.message),
    color,
    labelColor: labelColor ?? LABEL_COLOR,
    ...(text === '' && labelColor !== undefined ? { showsLabelColor: true as const } : {}),
    style: looks.style ?? 'flat',
    palette: looks.palette ?? 'default'
  }
  return looks.logo === undefined ? badge : { ...badge, ...pictured(badge, looks.logo, looks) }
}

function shownAs(status: Status | undefined, looks: Looks): Worded {
  const { colors, palette = 'default' } = looks
  const shown: Worded =
    status === undefined ? { message: '', color: STATIC_COLORS[palette] } : worded(status, looks.wording, palette)
  const message = messageOf(status, looks) ?? shown.message
  const step = looks.colorSteps === undefined ? undefined : stepColor(looks.colorSteps, message)
  const color = step ?? looks.color ?? (status === undefined ? undefined : colors?.[status]) ?? shown.color
  return { message, color, ...labelOf(looks.labelColor ?? shown.labelColor) }
}

const labelOf = (labelColor: Color | undefined): { labelColor?: Color } =>
  labelColor === undefined ? {} : { labelColor }

/** The message that the user gives, if any. */
const messageOf = (status: Status | undefined, { message, messages }: Looks): string | undefined =>
  message ?? (status === undefined ? undefined : messages?.[status])

/** What of the user's texts does not fit, one line each: drawn, it ends with `…`. */
export function cuts(label: string, status: Status | undefined, looks: Looks): string[] {
  const texts = { label, message: messageOf(status, looks) ?? '' }
  return (['label', 'message'] as const).flatMap((name) => {
    const { length } = badgeText(texts[name], Infinity)
    return length > LONGEST[name] ? [`"${name}": ${length} characters are too many, and cut to ${LONGEST[name]}.`] : []
  })
}

/** Shields' near-white, or dark on a bright background; on a social badge, which is white, the brand's own colour. */
function pictured(badge: Badge, logo: Logo, looks: Looks): Pick<Badge, 'logo' | 'namedLogo'> {
  const { label, color, labelColor, style } = badge
  const background = label === '' && looks.labelColor === undefined ? color : labelColor
  const contrasting = textColorOn(background)
  const own = style === 'social' ? undefined : contrasting === '#fff' ? WHITE_SMOKE : contrasting
  const fill = looks.logoColor ?? own
  const picture = { logo: pictureOf(logo, fill, looks.logos) }
  return 'name' in logo ? { ...picture, namedLogo: { name: logo.name, color: fill } } : picture
}

const WHITE_SMOKE: Color = '#f5f5f5'
