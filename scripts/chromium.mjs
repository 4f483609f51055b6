// Unpacks the Chromium that the npm package @sparticuz/chromium ships, once, and prints the folder: `node scripts/chromium.mjs`.
import { existsSync, mkdtempSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const modules = fileURLToPath(new URL('../node_modules', import.meta.url))
const { version } = JSON.parse(readFileSync(join(modules, '@sparticuz/chromium/package.json'), 'utf8'))
const cache = join(modules, '.cache')
const folder = join(cache, `chromium-${version}`)

if (!existsSync(folder)) {
  mkdirSync(cache, { recursive: true })
  const draft = mkdtempSync(`${folder}-`)
  // It unpacks into the folder for temporary files, and its libraries (nss, nspr, expat) only where it takes us for a Lambda.
  process.env.TMPDIR = draft
  process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs24.x'
  const { default: chromium } = await import('@sparticuz/chromium')
  await chromium.executablePath()
  const fonts = `<fontconfig><dir>${folder}/fonts/fonts</dir><cachedir>${folder}/fonts/cache</cachedir></fontconfig>`
  writeFileSync(join(draft, 'fonts/fonts.conf'), `<?xml version="1.0"?>\n${fonts}\n`)
  try {
    renameSync(draft, folder)
  } catch (error) {
    rmSync(draft, { recursive: true, force: true })
    if (!existsSync(folder)) throw error
  }
}
console.log(folder)
