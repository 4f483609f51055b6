// Bundles src/index.ts into dist/: `node scripts/build.mjs [folder]`.
import { createRequire } from 'node:module'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { minify } from 'terser'
import { compileEagerly } from './eager.mjs'

const ncc = createRequire(import.meta.url)('@vercel/ncc')
const root = dirname(dirname(fileURLToPath(import.meta.url)))
const out = resolve(process.argv[2] ?? join(root, 'dist'))

await rm(out, { recursive: true, force: true })

/**
 * Short names for local variables, which V8 reads sooner; functions and classes keep theirs, for the sake of traces.
 * Characters beyond ASCII become escapes: V8 then keeps the program in one byte a character.
 */
async function shortened(code) {
  const names = { keep_fnames: true, keep_classnames: true }
  const format = { ascii_only: true, beautify: true, indent_level: 1 }
  return (await minify(code, { compress: false, mangle: names, format })).code
}

/** Each entry point of the program is a file of one line that calls its function of the bundle. */
const ENTRY_POINTS = {
  'index.js': "require('./main.js').action()\n",
  'cli.js': "#!/usr/bin/env node\nrequire('./main.js').cli()\n",
  'records/index.js': "require('../main.js').records()\n"
}

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

/** The name of a chunk: what its `import()` says, or the package that webpack set apart; undefined: files that chunks share. */
function nameOf({ names: [name], modules }) {
  const [file] = modules
    .flatMap((each) => [each, ...(each.modules ?? [])])
    .flatMap((each) => each.nameForCondition ?? [])
  return name ?? /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1].replace('/', '-')
}

/** Gives each chunk its name, where ncc has a number: `27.main.js` becomes `command-line.js`. */
function withChunkNames(files, stats) {
  const { chunks } = stats.toJson({ all: false, chunks: true, chunkModules: true, nestedModules: true, ids: true })
  let shared = 0
  const named = chunks
    .filter(({ initial }) => !initial)
    .map((chunk) => ({ ...chunk, file: `${nameOf(chunk) ?? `shared-${++shared}`}.js` }))
  const names = new Map(named.map(({ files: [numbered], file }) => [numbered, file]))
  if (new Set(names.values()).size < names.size)
    throw new Error(`Two chunks of one name: ${[...names.values()].join()}`)
  const fileOf = `return "" + chunkId + ".${BUNDLE}";`
  if (!files.get(BUNDLE).includes(fileOf)) throw new Error('ncc names chunks in a new way.')
  const byId = JSON.stringify(Object.fromEntries(named.map(({ id, file }) => [id, file])))
  return new Map([
    ...[...files].map(([name, text]) => [names.get(name) ?? name, text]),
    [BUNDLE, files.get(BUNDLE).replace(fileOf, `return ${byId}[chunkId];`)]
  ])
}

/** `@actions/github` reads the event for a `context` that nothing here uses: a broken file would end the program unexplained. */
function withoutContext(files) {
  const context = /^const \w*context = new \w*Context\(\);\n/gm
  const found = [...files.values()].flatMap((text) => text.match(context) ?? []).length
  if (found !== 2) throw new Error(`@actions/github makes its context in ${found} places, not in 2.`)
  return new Map([...files].map(([name, text]) => [name, text.replace(context, '')]))
}

const BUNDLE = 'main.js'
const options = { filename: BUNDLE, cache: false, transpileOnly: true, quiet: true }
const { code, assets, stats } = await ncc(join(root, 'src/index.ts'), options)
const sources = Object.entries(assets).map(([name, asset]) => [name, String(asset.source)])
const files = withoutContext(withChunkNames(new Map([[BUNDLE, code], ...sources]), stats))

await mkdir(join(out, 'records'), { recursive: true })
for (const [name, text] of files) await writeFile(join(out, name), await shortened(text))
// A program with a `#!` line is executable: npm makes it so wherever it is installed.
for (const [name, text] of Object.entries(ENTRY_POINTS))
  await writeFile(join(out, name), text, { mode: text.startsWith('#!') ? 0o755 : 0o644 })

const places = [...new Set(placesIn(stats))].sort()
refuseUnaudited(places)
await writeFile(join(out, 'licenses.txt'), (await Promise.all(places.map(licenseOf))).join('\n'))

// Without this line the program does the same, 10 ms later.
compileEagerly(out)
