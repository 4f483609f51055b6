import { ASCII, type Font } from './ascii-widths.data.ts'
import { asciiWidth, type Measured } from './measure.ts'
import { guessedEm } from './script-widths.ts'
import { tabledWidth } from './text-table.ts'

/** How wide a text is. `exact`: what badge-maker takes of Latin, Greek, Cyrillic and Han, also where it guesses. */
export function measure(text: string, font: Font, exact: boolean): Measured {
  const plain = asciiWidth(text, font)
  if (!Number.isNaN(plain)) return { width: plain, fitted: true }
  const width = FITTING.test(text) ? sum(text, font, exact) : NaN
  return Number.isNaN(width) ? { width: freeWidth(text, font), fitted: false } : { width, fitted: true }
}

/** Characters that stand side by side: the scripts, and the punctuation, currencies and numbers that go with them. */
const FITTING =
  /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul} -~\u00a1-\u00ac\u00ae-\u00bf\u00d7\u00f7\u2010-\u2027\u2030-\u205e\u2070-\u208e\u20a0-\u20bf\u2100-\u214e\u3001-\u303e\u30fb\u30fc\uff01-\uffee]*$/u

interface Metrics {
  readonly em: number
  /** How much wider letters get in bold, where the font is a guess. */
  readonly bold: number
}

const METRICS: Record<Font, Metrics> = {
  verdana11: { em: 11, bold: 1 },
  verdana10: { em: 10, bold: 1 },
  boldVerdana10: { em: 10, bold: 1.08 },
  boldHelvetica11: { em: 11, bold: 1.06 }
}

const WIDE = /[\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\u30fb\u30fc]/u
const HAN = /\p{Script=Han}/u
const HANGUL = /\p{Script=Hangul}/u

/** Where badge-maker's table has no width it takes that of an `m`; we are NaN instead if that is not asked for. */
function sum(text: string, font: Font, exact: boolean): number {
  const missing = exact ? (ASCII[font][0x6d - 0x20] ?? NaN) : NaN
  let width = 0
  for (const character of text) {
    const known = exact ? tabledWidth(character, font) : visibleWidth(character, font)
    width += known ?? eastAsian(character, font) ?? missing
  }
  return width
}

/** Where the tables say 0 of what can be seen, their fonts lack it: then Han is an em, too. */
function visibleWidth(character: string, font: Font): number | undefined {
  const width = tabledWidth(character, font)
  if (width !== 0) return width
  return HAN.test(character) ? METRICS[font].em : undefined
}

function eastAsian(character: string, font: Font): number | undefined {
  if (WIDE.test(character)) return METRICS[font].em
  return HANGUL.test(character) ? 0.92 * METRICS[font].em : undefined
}

const EMOJI = /\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f|[#*0-9]\ufe0f?\u20e3|\p{Regional_Indicator}/u
/** Em of an emoji: 13.7 px at 11 px. */
const EMOJI_EM = 1.249

let segmenter: Intl.Segmenter | undefined

function clusters(text: string): Intl.Segments {
  segmenter ??= new Intl.Segmenter('en')
  return segmenter.segment(text)
}

/** How many characters a reader sees. */
export function clusterCount(text: string): number {
  return [...clusters(text)].length
}

/** The width to leave for a text that is drawn as its font has it: rather more than less. */
function freeWidth(text: string, font: Font): number {
  let width = 0
  for (const { segment } of clusters(text)) {
    if (EMOJI.test(segment)) width += EMOJI_EM * METRICS[font].em
    else for (const character of segment) width += characterWidth(character, font)
  }
  return width
}

const UNSEEN = /[\p{Mn}\p{Me}\p{Cc}\p{Default_Ignorable_Code_Point}]/u

function characterWidth(character: string, font: Font): number {
  if (UNSEEN.test(character)) return 0
  const { em, bold } = METRICS[font]
  const known = visibleWidth(character, font) ?? eastAsian(character, font) ?? composed(character, font)
  // Fonts differ most in symbols: few are wider than this.
  if (character > '\u2190' && /\p{S}/u.test(character)) return Math.max(known ?? 0, 0.92 * em)
  return known ?? guessedEm(character) * em * bold
}

/** Em. Some Arabic ligatures are whole phrases. */
const LONGEST_LIGATURE = 3

/** A letter with a mark, a ligature: as wide as what it is made of. */
function composed(character: string, font: Font): number | undefined {
  const parts = character.normalize('NFKD')
  if (parts === character) return undefined
  let width = 0
  for (const part of parts) width += characterWidth(part, font)
  return Math.min(width, LONGEST_LIGATURE * METRICS[font].em)
}
