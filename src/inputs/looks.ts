import { type Palette, PALETTES, ALLOWED_COLORS, type Color, colorNames, parseColor } from '../badge/color.ts'
import { type Style, STYLES } from '../badge/badge.ts'
import type { Definition } from '../badge/definition.ts'
import { ALLOWED_LOGOS, type Logo, logoProblem, parseLogo } from '../badge/logo.ts'
import { invalid, suggestion } from '../errors.ts'
import type { LookFlag } from './names.ts'

/** What the flags of `svg` say besides the inputs. */
export function readLooks(read: (flag: LookFlag) => string): Pick<Definition, 'palette' | 'labelColor' | 'logoColor'> {
  return {
    palette: readPalette(read('palette')),
    labelColor: readColor('label-color', read('label-color')),
    logoColor: readColor('logo-color', read('logo-color'))
  }
}

export function readColor(name: string, text: string): Color | undefined {
  const color = parseColor(text)
  if (text !== '' && color === undefined)
    throw invalid(name, text, `is no colour.${suggestion(text, colorNames())} ${ALLOWED_COLORS}`)
  return color
}

export function readStyle(text: string): Style {
  const style = STYLES.find((name) => name === (text || 'flat'))
  if (style === undefined) throw unknown('style', text, STYLES)
  return style
}

export function readLogo(text: string): Logo | undefined {
  if (text === '') return undefined
  const logo = parseLogo(text)
  if (logo === undefined) throw invalid('logo', text, `${logoProblem(text)} ${ALLOWED_LOGOS}`)
  return logo
}

function readPalette(text: string): Palette | undefined {
  if (text === '') return undefined
  const palette = PALETTES.find((name) => name === text)
  if (palette === undefined) throw unknown('palette', text, PALETTES)
  return palette
}

const unknown = (name: string, text: string, names: readonly string[]): Error =>
  invalid(name, text, `is no ${name}.${suggestion(text, names)} Allowed: ${names.join(', ')}.`)
