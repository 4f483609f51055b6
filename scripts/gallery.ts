// Writes gallery/index.html, which shows every style, status, script and logo next to badge-maker's drawing, and `flat` next to
// GitHub's own badge, and a screenshot of it: `npm run gallery`.
import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { makeBadge } from 'badge-maker'
import { openChromium } from '../__tests__/browser/chromium.ts'
import { badgeOf, type Looks, STYLES } from '../src/badge/badge.ts'
import { LOGOS } from '../src/badge/logos.data.ts'
import { render } from '../src/render/render.ts'
import { STATUSES, type Status } from '../src/status/status.ts'
import { GITHUB_LABEL, GITHUB_STATES, githubBadge } from './github-badge.ts'

const FOLDER = fileURLToPath(new URL('../gallery/', import.meta.url))

/** A label and a message in each script. Without a message the status is shown. */
const SCRIPTS: Readonly<Record<string, readonly [label: string, message: string | undefined]>> = {
  Latin: ['build', undefined],
  Accents: ['Prüfung', 'réussi'],
  Greek: ['έλεγχος', 'επιτυχία'],
  Cyrillic: ['сборка', 'успешно'],
  Han: ['构建', '通过'],
  Kana: ['ビルド', 'せいこう'],
  Hangul: ['빌드', '통과'],
  Hebrew: ['בנייה', 'עובר'],
  Arabic: ['بناء', 'ناجح'],
  Devanagari: ['निर्माण', 'सफल'],
  Thai: ['สร้าง', 'ผ่านแล้ว'],
  Combining: ['Z͑ͫál̈go', 'ré́ussi'],
  Emoji: ['🚀 ship', '✅ 👩‍👩‍👧'],
  'No label': ['', undefined]
}

const escaped = (text: string): string => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`)
const image = (svg: string): string =>
  `<img alt="" src="data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}">`

interface Words {
  readonly label: string
  readonly status: Status
  readonly looks: Looks
}

/** Ours in both palettes, and badge-maker's in the colors of the palette `shields`. */
async function cell({ label, status, looks }: Words): Promise<string> {
  const [own, shields] = (['default', 'shields'] as const).map((palette) =>
    badgeOf(label, status, { ...looks, palette, logos: LOGOS })
  )
  if (own === undefined || shields === undefined) return ''
  const { message, color, labelColor, style, logo } = shields
  // badge-maker draws an empty label if it gets a label color.
  const left = label === '' ? {} : { label, labelColor }
  const theirs = makeBadge({ ...left, message, color, style, ...(logo ? { logoBase64: logo } : {}) })
  const ours = await Promise.all([render(own, 'svg'), render(shields, 'svg')])
  return `<td>${[...ours, theirs].map(image).join('<br>')}</td>`
}

async function table(title: string, rows: Readonly<Record<string, (style: Looks['style']) => Words>>): Promise<string> {
  const head = `<tr><th>${escaped(title)}</th>${STYLES.map((style) => `<th>${style}</th>`).join('')}</tr>`
  const body = await Promise.all(
    Object.entries(rows).map(async ([name, words]) => {
      const cells = await Promise.all(STYLES.map((style) => cell(words(style))))
      return `<tr><th>${escaped(name)}</th>${cells.join('')}</tr>`
    })
  )
  return `<table>${head}${body.join('')}</table>`
}

const rowsOf = <T>(names: readonly T[], words: (name: T, style: Looks['style']) => Words) =>
  Object.fromEntries(names.map((name) => [String(name), (style: Looks['style']) => words(name, style)]))

const tables = await Promise.all([
  ...[undefined, 'github'].map((logo) =>
    table(
      logo === undefined ? 'Statuses' : 'Statuses, with a logo',
      rowsOf(STATUSES, (status, style) => ({
        label: 'build',
        status,
        looks: { style, logo: logo === undefined ? undefined : { name: logo } }
      }))
    )
  ),
  ...[undefined, 'docker'].map((logo) =>
    table(
      logo === undefined ? 'Scripts' : 'Scripts, with a logo',
      rowsOf(Object.keys(SCRIPTS), (script, style) => {
        const [label = '', message] = SCRIPTS[script] ?? []
        return {
          label,
          status: 'passing',
          looks: { style, message, logo: logo === undefined ? undefined : { name: logo } }
        }
      })
    )
  ),
  table(
    'Logos',
    rowsOf(Object.keys(LOGOS), (name, style) => ({ label: name, status: 'passing', looks: { style, logo: { name } } }))
  )
])

/** `flat`, alone and with GitHub's mark, in both palettes, and GitHub's own badge, on a light and a dark page. */
async function besideGitHub(): Promise<string> {
  const looks: readonly (readonly [name: string, looks: Looks])[] = [
    ['flat', {}],
    ['flat, logo: github', { logo: { name: 'github' } }],
    ['flat, palette: shields', { palette: 'shields' }]
  ]
  const ours = looks.map(([name, look]): [string, (status: Status) => Promise<string>] => [
    name,
    (status) => render(badgeOf(GITHUB_LABEL, status, { ...look, logos: LOGOS }), 'svg')
  ])
  const rows = await Promise.all(
    [
      ...ours,
      ["GitHub's own", (status: (typeof GITHUB_STATES)[number]) => Promise.resolve(githubBadge(status))] as const
    ].map(async ([name, draw]) => {
      const images = (await Promise.all(GITHUB_STATES.map(draw))).map(image).join(' ')
      return `<tr><th>${escaped(name)}</th><td>${images}</td><td style="background:#0d1117">${images}</td></tr>`
    })
  )
  return `<table><tr><th>Beside GitHub's own badge</th><th>light</th><th>dark</th></tr>${rows.join('')}</table>`
}

const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Gallery</title><style>
body { font: 13px sans-serif; margin: 16px; width: 2300px } table { border-collapse: collapse; margin: 0 24px 24px 0; float: left }
td, th { padding: 4px 10px; text-align: left; border-bottom: 1px solid #ccc } img { display: inline-block; margin: 1px }
</style><p>In each cell, from the top: palette default, palette shields, badge-maker 6.</p>${await besideGitHub()}${tables.join('')}</html>`

mkdirSync(FOLDER, { recursive: true })
writeFileSync(`${FOLDER}index.html`, html)
const browser = await openChromium()
if ('reasons' in browser)
  throw new Error(`Chromium did not start, so there is no screenshot: ${browser.reasons.join('; ')}`)
const page = await browser.newPage({ viewport: { width: 2340, height: 1200 } })
await page.goto(pathToFileURL(`${FOLDER}index.html`).href, { timeout: 300_000 })
await page.screenshot({ path: `${FOLDER}index.png`, fullPage: true, timeout: 300_000 })
await browser.close()
process.stdout.write(`${FOLDER}index.html\n${FOLDER}index.png\n`)
