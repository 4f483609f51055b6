// Bundles the doors of src/ into dist/: `node scripts/build.mjs [folder]`.
import { createRequire } from 'node:module'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
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

/**
 * `@actions/core` takes `crypto` (6 ms) for the delimiter of an output. It refuses a value that holds the delimiter,
 * so the delimiter need not be secret, only unlike anything else: the time of day to the nanosecond will do.
 */
function withoutCrypto(code) {
  const [use] = code.match(/external_crypto_namespaceObject\.\w+\(\)/g) ?? []
  if (use === undefined) return code
  const lean = code.replace(/const external_crypto_namespaceObject = .*\n/, '').replace(use, 'process.hrtime.bigint()')
  if (lean.includes('external_crypto_namespaceObject')) throw new Error('more of crypto is used than randomUUID')
  return lean
}

/** `@actions/core` can be cut to what is used, but does not say so (`sideEffects`): it does for the time of a build. */
async function withLeanCore(build) {
  const manifest = join(root, 'node_modules/@actions/core/package.json')
  const original = await readFile(manifest, 'utf8')
  await writeFile(manifest, JSON.stringify({ ...JSON.parse(original), sideEffects: false }))
  try {
    await build()
  } finally {
    await writeFile(manifest, original)
  }
}

const written = new Map()

/** Chunks that two doors load are the same bytes, and stand in dist/ once; the list of licences is the longer one. */
async function share(name, text) {
  const before = written.get(name)
  if (before !== undefined && before !== text && name.endsWith('.js')) throw new Error(`two doors want another ${name}`)
  if (before !== undefined && before.length >= text.length) return
  written.set(name, text)
  await writeFile(join(out, name), text)
}

const DOORS = { 'src/main.ts': 'index', 'src/cli.ts': 'cli' }

await withLeanCore(async () => {
  for (const [source, filename] of Object.entries(DOORS)) {
    const { code, assets } = await ncc(join(root, source), {
      filename: `${filename}.js`,
      cache: false,
      transpileOnly: true,
      quiet: true,
      license: 'licenses.txt'
    })
    const ending = `.${filename}.js`
    await share(
      `${filename}.js`,
      oneByte(withoutCrypto(code).replace(`"" + chunkId + "${ending}"`, '"" + chunkId + ".js"'))
    )
    for (const [name, { source: text }] of Object.entries(assets)) {
      await share(name.replace(ending, '.js'), name.endsWith('.js') ? oneByte(String(text)) : String(text))
    }
  }
})
