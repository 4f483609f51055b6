import { expect, test } from '@jest/globals'
import { textWidth } from '../../src/render/text-width.ts'

test.each([
  ['nothing', '', 0],
  ['one em for what the font has no glyph for', '\u{13000}', 11],
  ['an emoji, a little more', '🚀', 13.7],
  ['a mark that combines, nothing', '\u{1e2ec}', 0]
])('%s is %j wide: %d px', (_, text, width) => {
  expect(textWidth(text)).toBeCloseTo(width, 5)
})

test('a text is as wide as its characters together', () => {
  const parts = 'build → passing'.split('').map(textWidth)
  expect(textWidth('build → passing')).toBeCloseTo(
    parts.reduce((sum, width) => sum + width, 0),
    6
  )
  for (const width of parts) expect(width).toBeGreaterThan(0)
})
