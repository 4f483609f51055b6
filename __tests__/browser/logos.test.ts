import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import { readSvg } from '../../src/badge/svg.ts'
import { LOGO_SVGS, svg } from '../badge/svg-samples.ts'
import { openChromium } from './chromium.ts'
import { differences, sheetOf } from './sheet.ts'

const opened = await openChromium()
const browser: Browser | undefined = 'reasons' in opened ? undefined : opened
const inBrowser = browser === undefined ? describe.skip : describe
if ('reasons' in opened)
  console.error(`NO CHROMIUM STARTS HERE, SO NO LOGO IS OPENED IN ONE.\n${opened.reasons.join('\n')}`)
afterAll(() => browser?.close())

const written = (content: string): string => {
  const read = readSvg(Buffer.from(content))
  if ('problem' in read) throw new Error(read.problem)
  return read.svg
}

const KIB_64 = 64 * 1024
const full = (piece: string, head = '', tail = ''): string =>
  svg(head + piece.repeat(Math.min(1900, Math.floor((KIB_64 - 200 - head.length - tail.length) / piece.length))) + tail)
const path = (segment: string, attributes = ''): string =>
  svg(`<path ${attributes} d="M0 0${segment.repeat(Math.floor((KIB_64 - 400) / segment.length))}"/>`)
const STROKE = 'fill="none" stroke="#f00" stroke-linejoin="round" stroke-linecap="round"'
const CLIP = `<clipPath id="a"><path d="M0 0${'l9 9-3-7'.repeat(200)}"/></clipPath>`
const STOPS = Array.from(
  { length: 60 },
  (_, at) => `<stop offset="${at / 60}" stop-color="hsl(${at * 6} 90% 50%)"/>`
).join('')

/** The largest accepted logos that are slow to draw. */
const DEAR: Readonly<Record<string, string>> = {
  'a path of many lines': path('l9 9-3-7'),
  'a path of huge lines': path('l99999 99999-99999-99998'),
  'a path of many curves': path('c9 9-9 9 3-7'),
  'a stroke of many lines': path('l9 9-3-7', STROKE),
  'a stroke of many curves': path('c9 9-9 9 3-7', `${STROKE} stroke-width="5"`),
  'a stroke of huge curves': path('c99999 9-99999 99999 3-7', `${STROKE} stroke-width="1000"`),
  'a stroke of huge arcs': path('a99999 9 30 1 1 3-7', `${STROKE} stroke-width=".001"`),
  'a stroke of arcs': path('a99 9 30 1 1 3-7', `${STROKE} stroke-width=".001"`),
  'huge circles': full(`<circle r="99999" cx="-99990" ${STROKE} stroke-width=".1"/>`),
  'opacity in opacity': svg(
    `${'<g opacity=".9">'.repeat(30)}${'<path opacity=".5" d="M0 0h9v9"/>'.repeat(1900)}${'</g>'.repeat(30)}`
  ),
  'many groups with opacity': svg('<g opacity=".5"><path opacity=".5" d="M0 0h9v9"/></g>'.repeat(990)),
  'a clip path as often as can be': svg(CLIP + '<path d="M0 0h9v9" clip-path="url(#a)"/>'.repeat(70)),
  'clips in clips': svg(CLIP + '<g clip-path="url(#a)">'.repeat(30) + '<path d="M0 0h24v24"/>' + '</g>'.repeat(30)),
  'a gradient as often as can be': svg(
    `<linearGradient id="a" spreadMethod="reflect" x2=".00001">${STOPS}</linearGradient>${'<path d="M0 0h24v24" fill="url(#a)"/>'.repeat(30)}`
  ),
  'round gradients of nothing': svg(
    `<radialGradient id="a" r=".000001" spreadMethod="repeat">${STOPS}</radialGradient>${'<circle r="24" fill="url(#a)"/>'.repeat(30)}`
  ),
  'transforms of transforms': svg(
    `${'<g transform="scale(99999) rotate(7) skewX(89)">'.repeat(30)}<circle r="9" ${STROKE}/>${'</g>'.repeat(30)}`
  ),
  'a huge picture': svg('<circle r="99999" fill="red"/>', 'width="99999" height="99999" viewBox="0 0 99999 99999"'),
  'a picture of no size': svg('<circle r="9" fill="red"/>', 'width="0" height="0" viewBox="0 0 0 0"')
}

inBrowser('in Chromium, a logo', () => {
  let page: Page
  const requests: string[] = []
  const dialogs: string[] = []
  beforeAll(async () => {
    if (browser === undefined) return
    page = await browser.newPage({ viewport: { width: 200, height: 200 } })
    page.on('request', (request) => {
      if (!request.url().startsWith('data:')) requests.push(request.url())
    })
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message())
      void dialog.dismiss()
    })
  })

  /** Milliseconds until the picture is on the screen, as an image of a page and as one of a badge. */
  async function timeOf(content: string): Promise<number> {
    const uri = `data:image/svg+xml;base64,${Buffer.from(content).toString('base64')}`
    const badge = `<svg xmlns="http://www.w3.org/2000/svg" width="100" height="20"><image width="14" height="14" href="${uri}"/></svg>`
    const images = [uri, `data:image/svg+xml;base64,${Buffer.from(badge).toString('base64')}`]
    await page.setContent('<!doctype html><body>')
    const started = performance.now()
    await page.setContent(
      `<!doctype html>${images.map((src) => `<img style="max-width:100px" src="${src}">`).join('')}`
    )
    await page.evaluate('Promise.all([...document.images].map((image) => image.decode().catch(() => {})))')
    await page.screenshot()
    return performance.now() - started
  }

  test.each(Object.entries({ ...LOGO_SVGS, ...DEAR }))('opens within a second: %s', async (_, content) => {
    const image = written(content)
    // On a loaded machine the first try may wait for others.
    const times = [await timeOf(image)]
    while (Math.min(...times) > 1000 && times.length < 3) times.push(await timeOf(image))
    expect(Math.min(...times)).toBeLessThan(1000)
    const strict = `new DOMParser().parseFromString(${JSON.stringify(image)}, 'image/svg+xml').querySelector('parsererror') === null`
    expect(await page.evaluate(strict)).toBe(true)
  })

  test('asks for nothing and runs nothing', () => {
    expect([requests, dialogs]).toEqual([[], []])
  })

  test.each([1, 4])('at device scale %i looks as it did before it was written anew', async (scale) => {
    if (browser === undefined) return
    const contents = Object.values(LOGO_SVGS)
    const badge = (content: string): string =>
      `<svg xmlns="http://www.w3.org/2000/svg" width="100" height="20"><image x="5" y="3" width="14" height="14" href="data:image/svg+xml;base64,${Buffer.from(content).toString('base64')}"/></svg>`
    const before = await sheetOf(browser, contents.map(badge), scale)
    const after = await sheetOf(browser, contents.map(written).map(badge), scale)
    expect(differences(before, after, scale)).toEqual([])
  })
})
