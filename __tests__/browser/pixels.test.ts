import { afterAll, describe, expect, test } from '@jest/globals'
import type { Browser } from 'playwright-core'
import { type Badge, STYLES } from '../../src/badge/badge.ts'
import { renderSvg } from '../render/svg.ts'
import { isNightly } from '../counts.ts'
import { openChromium } from './chromium.ts'
import { oursOf, samples, theirsOf } from './samples.ts'
import { blanks, differences, inlinedSheetOf, sheetOf } from './sheet.ts'

const opened = await openChromium()
const browser: Browser | undefined = 'reasons' in opened ? undefined : opened
const inBrowser = browser === undefined ? describe.skip : describe
if ('reasons' in opened) {
  console.error(
    `NO CHROMIUM STARTS HERE, SO NOTHING OF __tests__/browser IS TESTED: pixels against badge-maker, whole text, ` +
      `accessible names.\nInstall one (apt-get install chromium).\n${opened.reasons.join('\n')}`
  )
}
afterAll(() => browser?.close())
const open = (): Browser => {
  if (browser === undefined) throw new Error('skipped')
  return browser
}

const SCALES = [1, 2]
const TIMEOUT = 60_000

inBrowser('shields, to the pixel', () => {
  const SAMPLES = samples(isNightly ? 17 : 6)
  test('there are at least 100 of them, and 300 at night', () => {
    expect(SAMPLES.length).toBeGreaterThanOrEqual(isNightly ? 300 : 100)
  })

  describe.each(SCALES)('at device scale %i', (scale) => {
    test.each(STYLES)(
      'nothing of %s differs from badge-maker',
      async (style) => {
        const some = SAMPLES.filter((sample) => sample.style === style)
        const ours = await sheetOf(open(), some.map(oursOf).map(renderSvg), scale)
        const theirs = await sheetOf(open(), some.map(theirsOf), scale)
        expect(blanks(theirs, some.length, scale)).toEqual([])
        const different = differences(ours, theirs, scale)
        expect(different.map(({ cell, pixels }) => ({ pixels, ...some[cell] }))).toEqual([])
      },
      TIMEOUT
    )
  })
})

/** Text that `textLength` would tear apart. */
const WHOLE: readonly (readonly [script: string, label: string, message: string])[] = [
  ['Hebrew', 'בנייה', 'עובר בהצלחה'],
  ['Arabic', 'بناء', 'ناجح تماما'],
  ['Persian', 'ساخت', 'می‌گذرد'],
  ['Urdu', 'تعمیر', 'کامیاب'],
  ['Devanagari', 'निर्माण', 'सफल क्ष्म'],
  ['Bengali', 'নির্মাণ', 'সফল'],
  ['Tamil', 'கட்டு', 'வெற்றி'],
  ['Telugu', 'నిర్మాణం', 'విజయం'],
  ['Thai', 'สร้าง', 'ผ่านแล้ว'],
  ['Khmer', 'សាងសង់', 'ជោគជ័យ'],
  ['combining marks', 'ré́sumé', 'Z͑ͫ̓̔̕alg̈ó'],
  ['mixed directions', 'build בנייה 3', 'v1.2 ناجح'],
  ['emoji', '👩‍👩‍👧‍👦 🇩🇪', '✅ ❤️ 👍🏽']
]

inBrowser('text that has to stay whole', () => {
  const badges: Badge[] = STYLES.flatMap((style) =>
    WHOLE.map(([, label, message]) => ({
      ...{ label, message, style, palette: 'default' as const },
      ...{ color: '#1a7f37' as const, labelColor: '#555555' as const }
    }))
  )

  test.each(SCALES)(
    'at device scale %i is drawn as if there were no textLength',
    async (scale) => {
      const svgs = badges.map(renderSvg)
      const ours = await sheetOf(open(), svgs, scale)
      const free = svgs.map((svg) => svg.replace(/ (?:textLength|lengthAdjust)="[^"]*"/g, ''))
      const different = differences(ours, await sheetOf(open(), free, scale), scale)
      expect(different.map(({ cell, pixels }) => ({ pixels, ...badges[cell] }))).toEqual([])
    },
    TIMEOUT
  )
})

inBrowser('inlined in a page', () => {
  const SAMPLES = samples(4)

  /** With ids that nothing else in the page can have. */
  const apart = (svg: string, index: number): string =>
    svg.replace(/(?<= id="|url\(#)[\w-]+/g, (id) => `${id}-${String(index)}`)

  test('none uses an id of another', async () => {
    const svgs = SAMPLES.map(oursOf).map(renderSvg)
    const together = await inlinedSheetOf(open(), svgs, 2)
    const different = differences(together, await inlinedSheetOf(open(), svgs.map(apart), 2), 2)
    expect(different.map(({ cell, pixels }) => ({ pixels, ...SAMPLES[cell] }))).toEqual([])
  })

  test.each(STYLES)('%s is one image, named as written', async (style) => {
    const svg = renderSvg(oursOf({ label: 'build', message: 'Passing', color: 'red', style }))
    expect(await imagesIn(svg)).toEqual(['build: Passing'])
  })

  /** Names of the images that a screen reader finds. */
  async function imagesIn(svg: string): Promise<string[]> {
    const page = await open().newPage()
    try {
      await page.setContent(`<!doctype html>${svg}`)
      const session = await page.context().newCDPSession(page)
      const { nodes } = await session.send('Accessibility.getFullAXTree')
      return nodes
        .filter(({ ignored, role }) => !ignored && /^(?:img|image|graphics-\w+|SvgRoot)$/i.test(String(role?.value)))
        .map(({ name }) => String(name?.value))
    } finally {
      await page.close()
    }
  }
})
