// Writes the tables of README.md that action.yml tells: `node scripts/docs.mjs`; with `--check` it only says whether they are fresh.
import { readFileSync, writeFileSync } from 'node:fs'
import { parse } from 'yaml'

const readme = new URL('../README.md', import.meta.url)
const action = parse(readFileSync(new URL('../action.yml', import.meta.url), 'utf8'))

/** Tells an input that is not given from an empty one, and is not a default to document: src/inputs/inputs.ts. */
const NOT_GIVEN = '(not given)'

/** One row an entry; a default that `action.yml` itself gives is told after the description. */
function table(heading, entries) {
  const rows = Object.entries(entries).map(([name, { description, default: value }]) => {
    const told = value === undefined || value === NOT_GIVEN ? description : `${description}. Default: \`${value}\``
    return `| \`${name}\` | ${told.replaceAll('|', '\\|')} |`
  })
  return [`| ${heading} | |`, '|---|---|', ...rows].join('\n')
}

/** The text with what stands between the markers replaced; both markers have to be there once, in order. */
function filled(text, marker, block) {
  const [start, end] = [`<!-- ${marker}:start -->`, `<!-- ${marker}:end -->`]
  const parts = text.split(start)
  const rest = parts[1]?.split(end)
  if (parts.length !== 2 || rest.length !== 2) throw new Error(`README.md needs ${start} and ${end}, once each`)
  return `${parts[0]}${start}\n${block}\n${end}${rest[1]}`
}

/** The names in the table that scripts/logos.mjs writes. */
function logos() {
  const source = readFileSync(new URL('../src/badge/logo-names.data.ts', import.meta.url), 'utf8')
  const [, names = ''] = /`([^`]+)`/.exec(source) ?? []
  return names
    .trim()
    .split(/\s+/)
    .map((name) => `\`${name}\``)
    .join(', ')
    .replace(/(.{1,118}),(?: |$)/g, '$1,\n')
}

const text = readFileSync(readme, 'utf8')
const blocks = { inputs: table('input', action.inputs), outputs: table('output', action.outputs), logos: logos() }
const fresh = Object.entries(blocks).reduce((readme, [marker, block]) => filled(readme, marker, block), text)

if (process.argv.includes('--check')) {
  if (fresh !== text) {
    console.error('README.md is stale: run node scripts/docs.mjs')
    process.exitCode = 1
  }
} else writeFileSync(readme, fresh)
