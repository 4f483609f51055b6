// Bundles the doors of src/ into dist/: `node scripts/build.mjs [folder]`.
import { createRequire } from 'node:module'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { minify } from 'terser'
import { compileEagerly } from './eager.mjs'

const ncc = createRequire(import.meta.url)('@vercel/ncc')
const root = dirname(dirname(fileURLToPath(import.meta.url)))
const out = resolve(process.argv[2] ?? join(root, 'dist'))

await rm(out, { recursive: true, force: true })
await mkdir(out, { recursive: true })
/**
 * Short names for local variables, which V8 reads sooner; functions and classes keep theirs, for the sake of traces.
 * Characters beyond ASCII become escapes: V8 then keeps the program in one byte a character.
 */
async function shortened(code) {
  const names = { keep_fnames: true, keep_classnames: true }
  const format = { ascii_only: true, beautify: true, indent_level: 1 }
  return (await minify(code, { compress: false, mangle: names, format })).code
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

/** `@actions/github` reads the event, twice, for a `context` that is not used. */
function withoutContext(code) {
  return code.replace(/^const \w*context = new \w*Context\(\);\n/gm, '')
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

const DOORS = {
  'src/main.ts': 'index',
  'src/cli.ts': 'cli',
  'src/cli-records.ts': 'cli-records',
  'src/records-main.ts': 'records/index'
}

/** A program that is not part of the one that asks for it: as one file it starts sooner than as chunks of both. */
const APART = { './cli-records.js': './cli-records.js' }

/** The files of a door by name; its chunks are named after it. */
async function bundle(source, filename) {
  const options = {
    filename: `${filename}.js`,
    cache: false,
    transpileOnly: true,
    quiet: true,
    externals: APART,
    license: 'licenses.txt'
  }
  const { code, assets } = await ncc(join(root, source), options)
  const files = new Map([[`${filename}.js`, await shortened(withoutContext(withoutCrypto(code)))]])
  for (const [name, asset] of Object.entries(assets)) {
    const text = String(asset.source)
    files.set(name, name.endsWith('.js') ? await shortened(withoutContext(text)) : text)
  }
  return files
}

await withLeanCore(async () => {
  const licenses = []
  for (const [source, door] of Object.entries(DOORS)) {
    const folder = join(out, dirname(door))
    await mkdir(folder, { recursive: true })
    for (const [name, text] of await bundle(source, basename(door))) {
      if (name === 'licenses.txt') licenses.push(text)
      else await writeFile(join(folder, name), text)
    }
  }
  // The longer list holds what the doors share and what only one of them bundles.
  await writeFile(join(out, 'licenses.txt'), licenses.sort((one, other) => other.length - one.length)[0])
})

compileEagerly(out)
