// Bundles the doors of src/ into dist/: `node scripts/build.mjs [folder]`.
import { createRequire } from 'node:module'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join, relative, resolve } from 'node:path'
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
  'src/cli/main.ts': 'cli',
  'src/cli/records.ts': 'cli-records',
  'src/records/main.ts': 'records/index'
}

/** A program that is not part of the one that asks for it: as one file it starts sooner than as chunks of both. */
const APART = { './cli-records.js': './cli-records.js' }

const { packages } = JSON.parse(await readFile(join(root, 'package-lock.json'), 'utf8'))

/** Where the packages lie whose modules are bundled: `node_modules/yaml`. */
function placesIn(stats) {
  const { modules } = stats.toJson({ all: false, modules: true, nestedModules: true })
  const files = modules.flatMap((each) => [each, ...(each.modules ?? [])]).map((each) => each.nameForCondition ?? '')
  const inRoot = files.map((file) => relative(root, file).replaceAll('\\', '/'))
  return inRoot.flatMap((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file) ?? [])
}

/** `npm audit --omit=dev` looks at the packages that the program needs: what is bundled has to be one of these. */
function refuseUnaudited(places) {
  const unknown = places.filter((place) => packages[place] === undefined || packages[place].dev === true)
  if (unknown.length > 0) throw new Error(`The audit would pass over what is bundled: ${unknown.join(', ')}`)
}

/** The name of a package, its license, and the license's text where it ships one. */
async function licenseOf(place) {
  const { name, license } = JSON.parse(await readFile(join(root, place, 'package.json'), 'utf8'))
  const file = (await readdir(join(root, place))).find((each) => /^licen[cs]e/i.test(each))
  const text = file === undefined ? '' : `${(await readFile(join(root, place, file), 'utf8')).trim()}\n`
  return `${name}\n${license}\n${text}`
}

/** The files of a door by name, and where its packages lie; its chunks are named after it. */
async function bundle(source, filename) {
  const options = { filename: `${filename}.js`, cache: false, transpileOnly: true, quiet: true, externals: APART }
  const { code, assets, stats } = await ncc(join(root, source), options)
  const files = new Map([[`${filename}.js`, await shortened(withoutContext(withoutCrypto(code)))]])
  for (const [name, asset] of Object.entries(assets)) {
    const text = String(asset.source)
    files.set(name, name.endsWith('.js') ? await shortened(withoutContext(text)) : text)
  }
  return { files, places: placesIn(stats) }
}

await withLeanCore(async () => {
  const bundled = new Set()
  for (const [source, door] of Object.entries(DOORS)) {
    const folder = join(out, dirname(door))
    await mkdir(folder, { recursive: true })
    const { files, places } = await bundle(source, basename(door))
    for (const place of places) bundled.add(place)
    for (const [name, text] of files) await writeFile(join(folder, name), text)
  }
  refuseUnaudited([...bundled])
  const licenses = await Promise.all([...bundled].sort().map(licenseOf))
  await writeFile(join(out, 'licenses.txt'), licenses.join('\n'))
})

compileEagerly(out)
