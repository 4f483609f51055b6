// Writes src/render/text-widths.data.ts from the width table that shields measures with: `node scripts/text-widths.mjs`.
import { createRequire } from 'node:module'
import { writeFileSync } from 'node:fs'

const END = 0x2e80
const ranges = createRequire(import.meta.url)('anafanafo/data/verdana-11px-normal.json')

/** Widths in hundredths of a pixel by code point from U+0020; undefined where the font has no glyph. */
const widths = []
for (const [first, last, width] of ranges) {
  for (let point = first; point <= last && point < END; point++) widths[point - 0x20] = Math.round(width * 100)
}

const ascii = widths.slice(0, 0x7f - 0x20)
const runs = []
for (let at = 0x7f - 0x20; at < END - 0x20; at++) {
  const width = widths[at]
  const run = runs.at(-1)
  if (run && run.width === width) run.length += 1
  else runs.push({ width, length: 1 })
}
const words = runs.map(
  ({ width, length }) => (width?.toString(36) ?? '') + (length === 1 ? '' : `:${length.toString(36)}`)
)
const lines = words.join(' ').replace(/(.{1,116})(?: |$)/g, '$1\n')

writeFileSync(
  new URL('../src/render/text-widths.data.ts', import.meta.url),
  `/** Widths of Verdana at 11 px, in hundredths of a pixel, from U+0020 to U+007E, as anafanafo 2.0.0 (MIT, © Metabolize LLC) measured them. */
export const ASCII = [
${ascii
  .join(', ')
  .replace(/(.{1,110},)(?: |$)/g, '  $1\n')
  .replace(/\n(?=\S)/, '\n  ')}
]

/**
 * The same from U+007F to U+${(END - 1).toString(16).toUpperCase()}: runs of code points, each \`width:length\` (no width: no glyph),
 * both in base 36, the length 1 where it is left out.
 */
export const BEYOND_ASCII = \`
${lines}\`
`
)
