import { ASCII, type Font } from './ascii-widths.data.ts'
import { BEYOND_ASCII } from './text-widths.data.ts'

/** Beyond the last code point that has a width of its own; those after it are tags, which cannot be seen. */
const END = 0x30000

interface Table {
  /** By code point: which of `widths`; 0 where there is none. */
  readonly kinds: Uint16Array
  /** Hundredths of a pixel, by kind. */
  readonly widths: Record<Font, Uint16Array>
}

let table: Table | undefined

/** Width of a character in pixels; undefined where shields' tables have none. */
export function tabledWidth(character: string, font: Font): number | undefined {
  const point = character.codePointAt(0) ?? END
  if (point < 0x7f) return ASCII[font][point - 0x20]
  const { kinds, widths } = (table ??= inflate())
  const kind = kinds[point] ?? 0
  return kind === 0 ? undefined : (widths[font][kind] ?? 0) / 100
}

/** Reads what `scripts/text-widths.mjs` wrote. Zlib is loaded here only, and at once: texts in ASCII need neither. */
function inflate(): Table {
  const bytes = process.getBuiltinModule('node:zlib').brotliDecompressSync(Buffer.from(BEYOND_ASCII, 'base64'))
  let at = 0
  const next = (): number => {
    let value = 0
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++] ?? 0
      value |= (byte & 0x7f) << shift
      if (byte < 0x80) return value
    }
  }
  const column = (length: number): Uint16Array => Uint16Array.from({ length }, next)
  const [runs, kinds] = [next(), next()]
  const [gaps, lengths, kindOf] = [column(runs), column(runs), column(runs)]
  return {
    kinds: spread(gaps, lengths, kindOf),
    widths: {
      verdana11: column(kinds),
      verdana10: column(kinds),
      boldVerdana10: column(kinds),
      boldHelvetica11: column(kinds)
    }
  }
}

function spread(gaps: Uint16Array, lengths: Uint16Array, kindOf: Uint16Array): Uint16Array {
  const kinds = new Uint16Array(END)
  let point = 0
  gaps.forEach((gap, run) => {
    const start = point + gap
    point = start + (lengths[run] ?? 0)
    kinds.fill(kindOf[run] ?? 0, start, point)
  })
  return kinds
}
