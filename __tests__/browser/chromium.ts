import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { type Browser, chromium, type LaunchOptions } from 'playwright-core'

const UNPACK = fileURLToPath(new URL('../../scripts/chromium.mjs', import.meta.url))
const ARGS = ['--no-sandbox', '--disable-dev-shm-usage', '--font-render-hinting=none', '--disable-gpu']

/** Chromium of the npm package, with its own libraries; its fonts only where the machine has none set up. */
async function fromPackage(): Promise<LaunchOptions> {
  const { stdout } = await promisify(execFile)(process.execPath, [UNPACK])
  const folder = stdout.trim()
  const env = { ...process.env, LD_LIBRARY_PATH: join(folder, 'al2023/lib') }
  const fonts = existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: join(folder, 'fonts') }
  return { executablePath: join(folder, 'chromium'), env: { ...env, ...fonts } }
}

/** Where systems put one, Debian first. */
const INSTALLED = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

const CANDIDATES: readonly (() => Promise<LaunchOptions>)[] = [
  fromPackage,
  ...INSTALLED.filter((path) => existsSync(path)).map((executablePath) => () => Promise.resolve({ executablePath }))
]

/** A headless Chromium: the one of the npm package, or else of this machine. Undefined, and why, where none starts. */
export async function openChromium(): Promise<Browser | { readonly reasons: readonly string[] }> {
  const reasons: string[] = []
  for (const candidate of CANDIDATES) {
    try {
      return await chromium.launch({ args: ARGS, ...(await candidate()) })
    } catch (error) {
      reasons.push(error instanceof Error ? error.message : String(error))
    }
  }
  return { reasons }
}
