// Bundles the doors of src/ into dist/: `node scripts/build.mjs [folder]`.
import { createRequire } from 'node:module'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const ncc = createRequire(import.meta.url)('@vercel/ncc')
const root = dirname(dirname(fileURLToPath(import.meta.url)))
const out = resolve(process.argv[2] ?? join(root, 'dist'))

await rm(out, { recursive: true, force: true })
await mkdir(out, { recursive: true })
/** Characters beyond ASCII as escapes: V8 then keeps the program in one byte a character, and compiles it sooner. */
function oneByte(code) {
  return code.replace(/[^\x00-\x7f]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

const DOORS = { 'src/main.ts': 'index', 'src/cli.ts': 'cli' }

for (const [source, filename] of Object.entries(DOORS)) {
  const { code, assets } = await ncc(join(root, source), {
    filename: `${filename}.js`,
    cache: false,
    transpileOnly: true,
    quiet: true,
    license: 'licenses.txt'
  })
  await writeFile(join(out, `${filename}.js`), oneByte(code))
  for (const [name, asset] of Object.entries(assets))
    await writeFile(join(out, name), name.endsWith('.js') ? oneByte(String(asset.source)) : asset.source)
}
