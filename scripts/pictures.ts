// Draws the pictures of README.md and docs/: `npm run pictures`. The SVGs come from the built program and are checked by
// __tests__/docs.test.ts; `npm run pictures -- summary` makes the screenshots of the job summary again, which needs Chromium.
import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import markdownIt from 'markdown-it'
import { openChromium } from '../__tests__/browser/chromium.ts'
import { GitHubServer } from '../__tests__/github-server/server.ts'
import { STYLES } from '../src/badge/badge.ts'
import { LOGO_NAMES } from '../src/badge/logo-names.data.ts'
import { WORDINGS } from '../src/badge/wording.ts'
import { STATUSES } from '../src/status/status.ts'
import { GITHUB_LABEL, GITHUB_STATES, githubBadge } from './github-badge.ts'
import { node24 } from './node.mjs'

const ROOT = fileURLToPath(new URL('../', import.meta.url))
const IMAGES = 'docs/images'

/** A badge in the keys that `svg --json-lines` reads. */
type BadgeKeys = Readonly<Record<string, unknown>>

/** Shows every color that the steps give. */
const COVERAGE = ['42%', '65%', '87.4%', '96%']
const STEPS = { 0: 'red', 60: 'orange', 80: 'yellow', 90: 'green' }

/** A label and a message for each script. */
const SCRIPTS: readonly (readonly [name: string, label: string, message: string])[] = [
  ['japanese', 'テスト', '成功'],
  ['arabic', 'اختبار', 'ناجح'],
  ['greek', 'έλεγχος', 'επιτυχία'],
  ['hindi', 'परीक्षण', 'सफल']
]

/** The badges of this project, with facts from its own files. */
function ownBadges(): Record<string, BadgeKeys> {
  const { version, license } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as Record<string, string>
  const [, runtime] = /^ +using: (\w+)$/m.exec(readFileSync(join(ROOT, 'action.yml'), 'utf8')) ?? []
  return {
    version: { label: 'version', message: `v${String(version)}`, color: 'blue', logo: 'github' },
    license: { label: 'license', message: license, color: 'green' },
    runtime: { label: 'runs on', message: runtime, color: 'green', logo: 'nodedotjs' }
  }
}

function badges(): Record<string, BadgeKeys> {
  const entries = Object.entries(ownBadges()).map(([name, keys]): [string, BadgeKeys] => [`about/${name}`, keys])
  const add = (path: string, keys: BadgeKeys): unknown => entries.push([path, keys])
  for (const style of STYLES) add(`style/${style}`, { label: 'build', status: 'passing', style })
  for (const status of STATUSES) {
    add(`status/${status}`, { label: 'build', status })
    add(`shields/${status}`, { label: 'build', status, palette: 'shields' })
  }
  for (const wording of WORDINGS)
    for (const status of ['passing', 'failing', 'cancelled', 'unknown'])
      add(`wording/${wording}-${status}`, { label: 'build', status, wording })
  for (const status of GITHUB_STATES) {
    add(`github/ours-${status}`, { label: GITHUB_LABEL, status })
    add(`github/ours-logo-${status}`, { label: GITHUB_LABEL, status, logo: 'github' })
  }
  for (const message of COVERAGE)
    add(`numbers/${message.replace('%', '')}`, { label: 'coverage', message, color_steps: STEPS })
  add('example/tests', { label: 'tests', message: '412 passed', color: 'green', logo: 'vitest' })
  add('example/docker', { label: 'image', status: 'passing', logo: 'docker' })
  for (const [name, label, message] of SCRIPTS) add(`script/${name}`, { label, message, color: 'green' })
  for (const logo of LOGO_NAMES) add(`logos/${logo}`, { label: '', message: logo, color: '#24292f', logo })
  return Object.fromEntries(entries)
}

/** What every SVG has to hold, by its path in the repository. */
export function pictures(): Record<string, string> {
  const wanted = Object.entries(badges())
  const input = wanted.map(([, keys]) => `${JSON.stringify(keys)}\n`).join('')
  const { stdout } = spawnSync(node24(), [join(ROOT, 'dist/cli.js'), 'svg', '--json-lines'], {
    input,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024
  })
  const answers = stdout.trimEnd().split('\n')
  const drawn = Object.fromEntries(
    wanted.map(([path], index) => {
      const { svg, error } = JSON.parse(answers[index] ?? '{}') as { svg?: string; error?: string }
      if (svg === undefined) throw new Error(`${path}: ${error ?? 'no answer from dist/cli.js'}`)
      return [`${IMAGES}/${path}.svg`, `${svg}\n`]
    })
  )
  const theirs = GITHUB_STATES.map((state) => [`${IMAGES}/github/theirs-${state}.svg`, `${githubBadge(state)}\n`])
  return { ...drawn, ...(Object.fromEntries(theirs) as Record<string, string>) }
}

const DEMO = 'octo-org/demo'
const TOKEN = 'ghs_tokenForTheJobSummary00000000000000'
const BADGES = `- { id: ci, label: build, workflow: ci.yml }
- { id: unit, label: unit tests, workflow: ci.yml, job: unit }
- { id: production, environment: production }
- { id: coverage, label: coverage, message: 87.4%, color_steps: { 0: red, 60: orange, 80: yellow, 90: green } }
`

interface Summary {
  readonly markdown: string
  /** SVGs by the end of their address. */
  readonly svgs: ReadonlyMap<string, string>
}

/** The job summary of a run of the built action against the double of GitHub. */
async function runForSummary(): Promise<Summary> {
  const server = await GitHubServer.start()
  const folder = mkdtempSync(join(tmpdir(), 'pictures-'))
  try {
    const repository = await server.world.repository(DEMO)
    const ci = { id: 1, name: 'CI', path: '.github/workflows/ci.yml' }
    repository.workflows.push(ci)
    repository.environments.push('production')
    repository.deployments.push({ id: 5, environment: 'production', statuses: [{ state: 'success' }] })
    repository.runs.push({ id: 77, run_number: 42, workflow: ci, conclusion: 'failure' })
    repository.jobs.set(77, [
      { id: 1, name: 'lint', conclusion: 'success' },
      { id: 2, name: 'unit (22)', conclusion: 'success' },
      { id: 3, name: 'unit (24)', conclusion: 'failure' }
    ])
    server.world.installationToken(TOKEN, DEMO, { contents: 'write', actions: 'read', deployments: 'read' })
    const markdown = await summaryOf(server, folder)
    const paths = [...markdown.matchAll(/\/badges\/([\w./-]+\.svg)\)/g)].map(([, path = '']) => path)
    const svgs = new Map<string, string>()
    for (const path of paths) svgs.set(path, (await repository.git.file('refs/heads/badges', path)) ?? '')
    return { markdown, svgs }
  } finally {
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Runs dist/index.js as a runner does, and reads what it wrote to the summary. */
async function summaryOf({ url }: GitHubServer, folder: string): Promise<string> {
  const file = (name: string, text = ''): string => {
    writeFileSync(join(folder, name), text)
    return join(folder, name)
  }
  const payload = { repository: { full_name: DEMO, private: false, default_branch: 'main' } }
  const summary = file('summary')
  const env = {
    GITHUB_ACTIONS: 'true',
    GITHUB_API_URL: url,
    GITHUB_GRAPHQL_URL: `${url}/graphql`,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_REPOSITORY: DEMO,
    GITHUB_EVENT_NAME: 'push',
    GITHUB_EVENT_PATH: file('event.json', JSON.stringify(payload)),
    GITHUB_WORKFLOW: 'badges',
    GITHUB_WORKFLOW_REF: `${DEMO}/.github/workflows/badges.yml@refs/heads/main`,
    GITHUB_RUN_ID: '99',
    GITHUB_RUN_NUMBER: '11',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_SHA: 'b'.repeat(40),
    GITHUB_REF: 'refs/heads/main',
    GITHUB_REF_NAME: 'main',
    GITHUB_REF_TYPE: 'branch',
    GITHUB_WORKSPACE: folder,
    GITHUB_OUTPUT: file('output'),
    GITHUB_STEP_SUMMARY: summary,
    INPUT_TOKEN: TOKEN,
    INPUT_BADGES: BADGES,
    'INPUT_JOB-STATUS': 'success',
    INPUT_MESSAGE: '(not given)'
  }
  const child = spawn(node24(), [join(ROOT, 'dist/index.js')], { env, stdio: ['ignore', 'pipe', 'inherit'] })
  let log = ''
  child.stdout.on('data', (text: Buffer) => (log += text.toString()))
  const code = await new Promise((resolve) => child.on('close', resolve))
  if (code !== 0) throw new Error(`dist/index.js failed:\n${log}`)
  return readFileSync(summary, 'utf8')
}

/** GitHub's own colors and sizes for a rendered page, in its light and dark themes. */
const THEMES = {
  light: { text: '#1f2328', page: '#ffffff', border: '#d1d9e0', link: '#0969da', code: '#f6f8fa' },
  dark: { text: '#f0f6fc', page: '#0d1117', border: '#3d444d', link: '#4493f8', code: '#151b23' }
} as const

function pageOf(html: string, theme: keyof typeof THEMES): string {
  const { text, page, border, link, code } = THEMES[theme]
  return `<!doctype html><meta charset="utf-8"><style>
body { margin: 0; padding: 16px 24px; color: ${text}; background: ${page}; font: 16px/1.5 'Open Sans', 'DejaVu Sans', sans-serif }
h1, h2, h3 { line-height: 1.25; font-weight: 600 } h3 { font-size: 20px; margin: 0 0 16px }
h1, h2 { padding-bottom: .3em; border-bottom: 1px solid ${border} }
p, table, pre, ul { margin: 0 0 16px } a { color: ${link}; text-decoration: none } img { vertical-align: middle; max-width: 100% }
table { border-collapse: collapse } th, td { padding: 6px 13px; border: 1px solid ${border}; text-align: left }
tr:nth-child(2n) { background: ${code} } code { font: 13.6px monospace; background: ${code}; border-radius: 6px; padding: .2em .4em }
pre { background: ${code}; border-radius: 6px; padding: 16px; font: 13.6px/1.45 monospace; white-space: pre; overflow: hidden }
pre code { padding: 0; background: none } body > :last-child { margin-bottom: 0 }
</style>${html}`
}

async function screenshots(): Promise<void> {
  const { markdown, svgs } = await runForSummary()
  const html = markdownIt({ html: true })
    .render(markdown)
    .replace(/<img src="[^"]*\/badges\/([^"]+)"/g, (image, path: string) => {
      const svg = svgs.get(path)
      return svg === undefined ? image : `<img src="data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}"`
    })
  const browser = await openChromium()
  if ('reasons' in browser) throw new Error(`Chromium does not start: ${browser.reasons.join('; ')}`)
  for (const theme of ['light', 'dark'] as const) {
    const page = await browser.newPage({ viewport: { width: 760, height: 300 }, deviceScaleFactor: 2 })
    await page.setContent(pageOf(html, theme))
    await page.screenshot({ path: join(ROOT, IMAGES, `summary-${theme}.png`), fullPage: true })
  }
  await browser.close()
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (process.argv.includes('summary')) await screenshots()
  const svgs = Object.entries(pictures())
  for (const [path, svg] of svgs) {
    mkdirSync(dirname(join(ROOT, path)), { recursive: true })
    writeFileSync(join(ROOT, path), svg)
  }
}
