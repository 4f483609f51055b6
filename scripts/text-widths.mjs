// Writes the width tables that shields measures with into src/render/*-widths.data.ts: `node scripts/text-widths.mjs`.
import { createRequire } from 'node:module'
import { writeFileSync } from 'node:fs'
import { brotliCompressSync, constants } from 'node:zlib'

const END = 0x30000
const require = createRequire(import.meta.url)
const FONTS = {
  verdana11: 'verdana-11px-normal',
  verdana10: 'verdana-10px-normal',
  boldVerdana10: 'verdana-10px-bold',
  boldHelvetica11: 'helvetica-11px-bold'
}

/** Hundredths of a pixel by code point. */
const tables = Object.values(FONTS).map((file) => {
  const widths = []
  for (const [first, last, width] of require(`anafanafo/data/${file}.json`)) {
    for (let point = first; point <= last && point < END; point++) widths[point] = Math.round(width * 100)
  }
  return widths
})

const ascii = Object.keys(FONTS).map((font, at) => {
  const widths = tables[at].slice(0x20, 0x7f).map((width) => width / 100)
  const lines = `${widths.join(', ')},`.replace(/(.{1,110},)(?: |$)/g, '    $1\n').replace(/,\n$/, '')
  return `  ${font}: [\n${lines}\n  ]`
})

// A kind is a set of one width per font; 0 is none at all. A run is of neighbours of one kind.
const kinds = new Map([['', 0]])
const runs = []
for (let point = 0x7f; point < END; point++) {
  const key = tables.every((widths) => widths[point] === undefined) ? '' : tables.map((widths) => widths[point]).join()
  if (!kinds.has(key)) kinds.set(key, kinds.size)
  const kind = kinds.get(key)
  const run = runs.at(-1)
  if (run?.kind === kind) run.length += 1
  else if (kind > 0 || run) runs.push({ start: point, length: 1, kind })
}
const drawn = runs.filter(({ kind }) => kind > 0)
const ends = drawn.map(({ start, length }) => start + length)
const byFont = [...kinds.keys()].map((key) => (key === '' ? tables.map(() => 0) : key.split(',').map(Number)))

const bytes = []
function write(...numbers) {
  for (let number of numbers) {
    for (; number > 0x7f; number >>>= 7) bytes.push((number & 0x7f) | 0x80)
    bytes.push(number)
  }
}
write(drawn.length, kinds.size)
write(...drawn.map(({ start }, at) => start - (ends[at - 1] ?? 0)))
write(...drawn.map(({ length }) => length))
write(...drawn.map(({ kind }) => kind))
for (const at of tables.keys()) write(...byFont.map((widths) => widths[at]))
const packed = brotliCompressSync(Buffer.from(bytes), {
  params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 }
})

writeFileSync(
  new URL('../src/render/ascii-widths.data.ts', import.meta.url),
  `/** The fonts that shields draws with; 11 is 11 px. In the order of the columns of \`text-widths.data.ts\`. */
export type Font = ${Object.keys(FONTS)
    .map((font) => `'${font}'`)
    .join(' | ')}

/** Widths in pixels from U+0020 to U+007E, as anafanafo 2.0.0 (MIT, © Metabolize LLC) measured them. */
export const ASCII: Record<Font, readonly number[]> = {
${ascii.join(',\n')}
}
`
)

writeFileSync(
  new URL('../src/render/text-widths.data.ts', import.meta.url),
  `/**
 * The same as \`ascii-widths.data.ts\` from U+007F: brotli in base64. Numbers of seven bits a byte, the last below 128:
 * how many runs and kinds; of each run of code points its distance from the one before, its length, its kind; of each font the width of each
 * kind in hundredths of a pixel. Kind 0 is no glyph.
 */
export const BEYOND_ASCII =
  '${packed.toString('base64')}'
`
)
