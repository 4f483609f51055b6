import { brotliDecompressSync } from 'node:zlib'
import type { Palette } from '../badge/color.ts'
import { ASCII, type Font } from './ascii-widths.data.ts'
import type { Measure } from './layout.ts'
import { BEYOND_ASCII } from './text-widths.data.ts'

/**
 * Measures texts in any script. Under the palette `shields`, Latin, Greek, Cyrillic and Han are as wide as in
 * badge-maker, even where badge-maker guesses.
 */
export function unicodeMeasure(palette: Palette): Measure {
  const likeShields = palette === 'shields'
  return (text, font) => {
    const width = FITTABLE.test(text) ? exactWidth(text, font, likeShields) : NaN
    return Number.isNaN(width) ? { width: naturalWidth(text, font), isExact: false } : { width, isExact: true }
  }
}

/** Scripts whose letters stay apart, and the punctuation, currencies and numbers used with them. */
const FITTABLE =
  /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul} -~\u00a1-\u00ac\u00ae-\u00bf\u00d7\u00f7\u2010-\u2027\u2030-\u205e\u2070-\u208e\u20a0-\u20bf\u2100-\u214e\u3001-\u303e\u30fb\u30fc\uff01-\uffee]*$/u

interface Metrics {
  /** Pixels. */
  readonly em: number
  /** How much wider letters are in bold, for widths that are guessed. */
  readonly bold: number
}

const METRICS: Record<Font, Metrics> = {
  verdana11: { em: 11, bold: 1 },
  verdana10: { em: 10, bold: 1 },
  boldVerdana10: { em: 10, bold: 1.08 },
  boldHelvetica11: { em: 11, bold: 1.06 }
}

/** NaN if a width is unknown; badge-maker then uses the width of an `m`. */
function exactWidth(text: string, font: Font, likeShields: boolean): number {
  const unknown = likeShields ? (ASCII[font][0x6d - 0x20] ?? NaN) : NaN
  let width = 0
  for (const character of text) {
    const known = likeShields ? widthInTable(character, font) : visibleWidth(character, font)
    width += known ?? eastAsianWidth(character, font) ?? unknown
  }
  return width
}

const HAN = /\p{Script=Han}/u

/** A width of 0 for a visible character means that shields' fonts lack it. A Han character is then one em wide. */
function visibleWidth(character: string, font: Font): number | undefined {
  const width = widthInTable(character, font)
  if (width !== 0) return width
  return HAN.test(character) ? METRICS[font].em : undefined
}

const WIDE = /[\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\u30fb\u30fc]/u
const HANGUL = /\p{Script=Hangul}/u

function eastAsianWidth(character: string, font: Font): number | undefined {
  if (WIDE.test(character)) return METRICS[font].em
  return HANGUL.test(character) ? 0.92 * METRICS[font].em : undefined
}

const EMOJI = /\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f|[#*0-9]\ufe0f?\u20e3|\p{Regional_Indicator}/u
/** Em of an emoji: 13.7 px at 11 px. */
const EMOJI_EM = 1.249

/** The space for a text that is drawn as its font has it: rather too wide than too narrow. */
function naturalWidth(text: string, font: Font): number {
  let width = 0
  for (const { segment } of new Intl.Segmenter('en').segment(text)) {
    if (EMOJI.test(segment)) width += EMOJI_EM * METRICS[font].em
    else for (const character of segment) width += characterWidth(character, font)
  }
  return width
}

const INVISIBLE = /[\p{Mn}\p{Me}\p{Cc}\p{Default_Ignorable_Code_Point}]/u

function characterWidth(character: string, font: Font): number {
  if (INVISIBLE.test(character)) return 0
  const { em, bold } = METRICS[font]
  const known = visibleWidth(character, font) ?? eastAsianWidth(character, font) ?? composedWidth(character, font)
  // Symbols differ most between fonts; few are wider than this.
  if (character > '\u2190' && /\p{S}/u.test(character)) return Math.max(known ?? 0, 0.92 * em)
  return known ?? guessedEm(character) * em * bold
}

/** Em. Some Arabic ligatures are whole phrases. */
const LONGEST_LIGATURE = 3

/** A letter with a mark, or a ligature, is as wide as its parts. */
function composedWidth(character: string, font: Font): number | undefined {
  const parts = character.normalize('NFKD')
  if (parts === character) return undefined
  let width = 0
  for (const part of parts) width += characterWidth(part, font)
  return Math.min(width, LONGEST_LIGATURE * METRICS[font].em)
}

interface ScriptWidth {
  readonly letter: number
  /** Of a mark that needs space of its own. */
  readonly mark: number
}

/** Em by script: the wider letters of Noto Sans, so that the box is rather too wide than too narrow. */
const SCRIPTS = Object.entries({
  Arabic: { letter: 0.6, mark: 0 },
  Hebrew: { letter: 0.68, mark: 0 },
  Devanagari: { letter: 0.65, mark: 0.27 },
  Bengali: { letter: 0.75, mark: 0.5 },
  Tamil: { letter: 1.1, mark: 1 },
  Telugu: { letter: 0.85, mark: 0.5 },
  Kannada: { letter: 0.9, mark: 0.5 },
  Malayalam: { letter: 1.1, mark: 0.85 },
  Gujarati: { letter: 0.75, mark: 0.27 },
  Gurmukhi: { letter: 0.7, mark: 0.3 },
  Sinhala: { letter: 1, mark: 0.75 },
  Thai: { letter: 0.62, mark: 0 },
  Lao: { letter: 0.65, mark: 0 },
  Khmer: { letter: 0.75, mark: 0.6 },
  Myanmar: { letter: 1, mark: 0.45 },
  Georgian: { letter: 0.72, mark: 0 },
  Armenian: { letter: 0.72, mark: 0 },
  Ethiopic: { letter: 0.8, mark: 0 },
  Latin: { letter: 0.7, mark: 0 }
} satisfies Record<string, ScriptWidth>).map(([name, width]): readonly [RegExp, ScriptWidth] => [
  new RegExp(`\\p{Script=${name}}`, 'u'),
  width
])
const OTHER_SCRIPT: ScriptWidth = { letter: 1, mark: 1 }

/** Letters far wider or narrower than the others of their script: seen, sheen, sad and dad; gimel, vav, zayin, yod and nun. */
const ODD_LETTERS: readonly (readonly [RegExp, number])[] = [
  [/[\u0633-\u0636]/, 0.95],
  [/[\u05d2\u05d5\u05d6\u05d9\u05df\u05e0]/, 0.45]
]

/** How wide a character that is in no table may be, in em. */
function guessedEm(character: string): number {
  const odd = ODD_LETTERS.find(([letters]) => letters.test(character))
  if (odd !== undefined) return odd[1]
  const [, { letter, mark }] = SCRIPTS.find(([script]) => script.test(character)) ?? [undefined, OTHER_SCRIPT]
  return /\p{Mc}/u.test(character) ? mark : letter
}

/** After the last code point that has a width of its own; those that follow are tags, which are invisible. */
const TABLE_END = 0x30000

interface Table {
  /** By code point: index into `widths`; 0 if there is none. */
  readonly kinds: Uint16Array
  /** Hundredths of a pixel, by kind. */
  readonly widths: Record<Font, Uint16Array>
}

let table: Table | undefined

/** Width of a character in pixels; undefined if shields' tables have none. */
function widthInTable(character: string, font: Font): number | undefined {
  const point = character.codePointAt(0) ?? TABLE_END
  if (point < 0x7f) return ASCII[font][point - 0x20]
  const { kinds, widths } = (table ??= decodeTable())
  const kind = kinds[point] ?? 0
  return kind === 0 ? undefined : (widths[font][kind] ?? 0) / 100
}

/** Decodes what `scripts/text-widths.mjs` encoded. */
function decodeTable(): Table {
  const bytes = brotliDecompressSync(Buffer.from(BEYOND_ASCII, 'base64'))
  let offset = 0
  const next = (): number => {
    let value = 0
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[offset++] ?? 0
      value |= (byte & 0x7f) << shift
      if (byte < 0x80) return value
    }
  }
  const column = (length: number): Uint16Array => Uint16Array.from({ length }, next)
  const [runs, kinds] = [next(), next()]
  const [gaps, lengths, kindOf] = [column(runs), column(runs), column(runs)]
  return {
    kinds: kindsByCodePoint(gaps, lengths, kindOf),
    widths: {
      verdana11: column(kinds),
      verdana10: column(kinds),
      boldVerdana10: column(kinds),
      boldHelvetica11: column(kinds)
    }
  }
}

function kindsByCodePoint(gaps: Uint16Array, lengths: Uint16Array, kindOf: Uint16Array): Uint16Array {
  const kinds = new Uint16Array(TABLE_END)
  let point = 0
  gaps.forEach((gap, run) => {
    const start = point + gap
    point = start + (lengths[run] ?? 0)
    kinds.fill(kindOf[run] ?? 0, start, point)
  })
  return kinds
}
