import type { Looks } from '../badge/badge.ts'
import type { Logos } from '../badge/logo.ts'
import type { Fields } from './keys.ts'

/** What the keys of a badge say of its looks. */
export function looksFrom(fields: Partial<Fields>, logos: Logos | undefined): Looks {
  return {
    message: fields.message,
    color: fields.color,
    colorSteps: fields.color_steps,
    labelColor: fields.label_color,
    style: fields.style,
    palette: fields.palette,
    logo: fields.logo,
    logoColor: fields.logo_color,
    logos,
    wording: fields.wording,
    messages: fields.messages,
    colors: fields.colors
  }
}
