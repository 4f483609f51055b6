import { ASCII, BEYOND_ASCII } from './text-widths.data.ts'

/** What shields takes where its font has no glyph: the width of an `m`. Han, kana and Hangul fill an em. */
const MISSING = 1070
const EM = 1100
const FIRST_EM = 0x2e80
const EMOJI = 1370

/** Widths in hundredths by code point from U+007F; made when the first text beyond ASCII is measured. */
let beyond: (number | undefined)[] | undefined

function table(): (number | undefined)[] {
  const points: (number | undefined)[] = []
  for (const run of BEYOND_ASCII.trim().split(/[ \n]/)) {
    const [width = '', length = '1'] = run.split(':')
    for (let left = parseInt(length, 36); left > 0; left--) points.push(width === '' ? undefined : parseInt(width, 36))
  }
  return points
}

/**
 * Width of a text in Verdana at 11 px, in pixels. Code points are summed in order, as shields sums them,
 * so that rounding falls the same way; marks and what cannot be seen count nothing, emoji a little more than an em.
 */
export function textWidth(text: string): number {
  let sum = 0
  for (const character of text) sum += widthOf(character, character.codePointAt(0) ?? 0) / 100
  return sum
}

function widthOf(character: string, point: number): number {
  return tabled(point) ?? fallback(character, point)
}

function tabled(point: number): number | undefined {
  if (point < 0x7f) return ASCII[point - 0x20]
  beyond ??= table()
  return beyond[point - 0x7f]
}

function fallback(character: string, point: number): number {
  if (/\p{Mark}|\p{Default_Ignorable_Code_Point}/u.test(character)) return 0
  return /\p{Extended_Pictographic}/u.test(character) ? EMOJI : point < FIRST_EM ? MISSING : EM
}

const FITTING =
  /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Common}]*$/u

/**
 * Whether `textLength` may fit the text to its box. It does no harm where characters stand side by side;
 * right-to-left, Indic and Thai text, combining marks and emoji it would tear apart.
 */
export function canBeFitted(text: string): boolean {
  return /^[ -~]*$/.test(text) || (FITTING.test(text) && !/\p{Mark}|\p{Emoji_Presentation}|\u200d/u.test(text))
}
