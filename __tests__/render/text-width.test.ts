import { describe, expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { badgeText } from '../../src/badge/text.ts'
import { badgeOf } from '../../src/badge/badge.ts'
import { renderSvg } from './svg.ts'
import type { Font } from '../../src/render/ascii-widths.data.ts'
import { unicodeMeasure } from '../../src/render/unicode-width.ts'
import { readXml } from './xml-reader.ts'

const FONTS: Font[] = ['verdana11', 'verdana10', 'boldVerdana10', 'boldHelvetica11']
const measure = unicodeMeasure('default')
const widthOf = (text: string): number => measure(text, 'verdana11').width

test.each([
  ['nothing', '', 0],
  ['a letter', 'm', 10.7],
  ['Han', '构建', 22],
  ['kana', 'カバー', 33],
  ['Hangul, a little less than an em', '통과', 20.24],
  ['a letter whose width shields does not know', 'ÿ', 6.51],
  ['a ligature', 'ﬁ', 6.89],
  ['an emoji', '🚀', 13.7],
  ['an emoji in colour', '❤️', 13.7],
  ['a flag', '🇩🇪', 13.7],
  ['a key', '3️⃣', 13.7],
  ['a family', '👨‍👩‍👧‍👦', 13.7],
  ['a shade of skin', '👍🏽', 13.7],
  ['two of them', '📦🚀', 27.5],
  ['a mark alone', '\u0301', 0],
  ['a letter with marks', 'e\u0301\u0323', 6.55],
  ['a joiner', '\u200d', 0],
  ['a script that no table knows, an em', '\u{13000}', 11]
])('%s is %j wide: %d px', (_, text, width) => {
  expect(widthOf(text)).toBeCloseTo(width, 1)
})

test('a text is as wide as its characters together', () => {
  const parts = 'Prüfung 87 %'.split('').map(widthOf)
  expect(widthOf('Prüfung 87 %')).toBeCloseTo(
    parts.reduce((sum, width) => sum + width, 0),
    6
  )
  for (const width of parts) expect(width).toBeGreaterThan(0)
})

test.each(FONTS.map((font) => [font]))('%s: every visible character has a width, and none is too wide', (font) => {
  const em = font.endsWith('11') ? 11 : 10
  for (let point = 0x20; point < 0x30000; point++) {
    const character = String.fromCodePoint(point)
    if (/[\p{C}\p{M}\p{Default_Ignorable_Code_Point}\p{Z}]/u.test(character)) continue
    const { width } = measure(character, font)
    if (!(width > 0 && width < 4 * em)) throw new Error(`U+${point.toString(16)} is ${width} wide`)
  }
})

describe('labels whose natural width a browser measured, with Verdana', () => {
  interface Label {
    readonly text: string
    /** Pixels at 11 px, in real Verdana and in its substitute DejaVu Sans. */
    readonly verdana: number
    readonly dejavu: number
  }
  const { labels } = JSON.parse(readFileSync(`${import.meta.dirname}/text-widths-sample.json`, 'utf8')) as {
    labels: Label[]
  }
  const PADDING = 10

  /** Of the message: the width of its box, and its `textLength`; pixels. */
  function drawn(text: string): { box: number; fitted: number | undefined } {
    const elements = readXml(renderSvg(badgeOf('', undefined, { message: text, style: 'flat-square' })))
    const { textLength } = elements.findLast(({ name }) => name === 'text')?.attributes ?? {}
    return {
      box: Number(elements[0]?.attributes['width']),
      fitted: textLength === undefined ? undefined : Number(textLength) / 10
    }
  }

  test('at most 4 % are squeezed or stretched by more than 5 %', () => {
    const off = labels.filter(({ text, verdana }) => Math.abs((drawn(text).fitted ?? verdana) / verdana - 1) > 0.05)
    expect(labels.length).toBeGreaterThan(100)
    expect(off.length / labels.length).toBeLessThanOrEqual(0.04)
  })

  test('none is wider than its box', () => {
    const over = labels.filter(({ text, verdana, dejavu }) => {
      const { box, fitted } = drawn(text)
      return (fitted ?? Math.max(verdana, dejavu)) + PADDING > box
    })
    expect(over.map(({ text }) => text)).toEqual([])
  })

  test('no box is half as wide again as its text, but for a few pixels', () => {
    const wide = labels.filter(({ text, verdana }) => drawn(text).box - PADDING > 1.5 * verdana + 4)
    expect(wide.map(({ text }) => text)).toEqual([])
  })

  test('blanks are one wherever they come from', () => {
    expect(drawn('two   spaces\u00a0 \n here')).toEqual(drawn(badgeText('two spaces here', 100)))
  })
})
