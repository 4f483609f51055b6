import type { Looks } from '../badge/badge.ts'
import type { Fields } from './keys.ts'

/** What the keys of a badge say of its looks. */
export function looksFrom(fields: Partial<Fields>): Omit<Required<Looks>, 'logos'> {
  return {
    message: fields.message,
    color: fields.color,
    colorSteps: fields.color_steps,
    labelColor: fields.label_color,
    style: fields.style,
    palette: fields.palette,
    logo: fields.logo,
    logoColor: fields.logo_color,
    wording: fields.wording,
    messages: fields.messages,
    colors: fields.colors
  }
}
