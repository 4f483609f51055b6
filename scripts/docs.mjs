// Writes the tables of docs/ that come from action.yml and the list of logos: `node scripts/docs.mjs`; `--check` only tells whether they
// are up to date.
import { readFileSync, writeFileSync } from 'node:fs'
import { parse } from 'yaml'

const root = new URL('../', import.meta.url)
const read = (path) => readFileSync(new URL(path, root), 'utf8')
const action = parse(read('action.yml'))

/** The default that tells a missing input from an empty one (src/inputs/inputs.ts); readers need not know it. */
const NOT_GIVEN = '(not given)'

/** One row per entry, with the default that `action.yml` itself gives. */
function table(heading, entries) {
  const rows = Object.entries(entries).map(([name, { description, default: value }]) => {
    const text = value === undefined || value === NOT_GIVEN ? description : `${description}. Default: \`${value}\``
    return `| \`${name}\` | ${text.replaceAll('|', '\\|')} |`
  })
  return [`| ${heading} | Description |`, '|---|---|', ...rows].join('\n')
}

/** The logos as pictures, and their names as text to search and copy; the names come from scripts/logos.mjs. */
function logos() {
  const [, text = ''] = /`([^`]+)`/.exec(read('src/badge/logo-names.data.ts')) ?? []
  const names = text.trim().split(/\s+/)
  const pictures = names.map((name) => `![${name}](images/logos/${name}.svg)`)
  const list = names.map((name) => `\`${name}\``).join(', ')
  return `${pictures.join('\n')}\n\n<details><summary>The names as text</summary>\n\n${list}\n\n</details>`
}

/** Replaces the text between the markers, each of which has to occur once. */
function fill(path, text, marker, block) {
  const [start, end] = [`<!-- ${marker}:start -->`, `<!-- ${marker}:end -->`]
  const [before, middle, ...others] = text.split(start)
  const [, after, ...more] = middle?.split(end) ?? []
  if (after === undefined || others.length + more.length > 0)
    throw new Error(`${path} needs ${start} and ${end}, once each`)
  return `${before}${start}\n${block}\n${end}${after}`
}

const pages = {
  'docs/inputs.md': { inputs: table('Input', action.inputs), outputs: table('Output', action.outputs) },
  'docs/looks.md': { logos: logos() }
}
for (const [path, blocks] of Object.entries(pages)) {
  const text = read(path)
  const fresh = Object.entries(blocks).reduce((page, [marker, block]) => fill(path, page, marker, block), text)
  if (fresh === text) continue
  if (process.argv.includes('--check')) {
    console.error(`${path} is out of date: run node scripts/docs.mjs`)
    process.exitCode = 1
  } else writeFileSync(new URL(path, root), fresh)
}
