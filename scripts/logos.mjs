// Writes src/badge/logos.data.ts and src/badge/logo-names.data.ts from simple-icons, which is no dependency of the project:
//   npm install --no-save --prefix /tmp/icons simple-icons@16.37.0
//   node scripts/logos.mjs /tmp/icons
import { createRequire } from 'node:module'
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** What users of CI reach for, by simple-icons' slugs. Not there: Java, AWS, Azure, Windows, Edge, Playwright; too big: Composer, Safari, Podman, Concourse, Maven. */
const WANTED = `
github githubactions gitlab git jenkins circleci buildkite
docker kubernetes terraform ansible
npm yarn pnpm bun pypi uv poetry rubygems nuget gradle cmake
nodedotjs deno javascript typescript python rust go openjdk kotlin scala php ruby dotnet c cplusplus
swift haskell elixir erlang dart flutter julia zig
googlecloud cloudflare vercel netlify digitalocean
linux ubuntu fedora alpinelinux archlinux redhat apple android
googlechrome firefox opera
jest vitest cypress selenium pytest junit5
eslint codecov coveralls
vuedotjs angular webassembly redis mongodb nginx`
  .trim()
  .split(/\s+/)

const MOST_BYTES = 70_000

const prefix = process.argv[2]
if (prefix === undefined) throw new Error('Where is simple-icons? node scripts/logos.mjs PREFIX')
const require = createRequire(join(resolve(prefix), 'index.js'))
const icons = new Map(Object.values(require('simple-icons')).map((icon) => [icon.slug, icon]))
const { version } = JSON.parse(readFileSync(join(resolve(prefix), 'node_modules/simple-icons/package.json'), 'utf8'))

const names = WANTED.toSorted()
const rows = names.map((name) => {
  const icon = icons.get(name)
  if (icon === undefined) throw new Error(`simple-icons ${version} has no ${name}`)
  if (!/^[\d\sa-z.,-]+$/i.test(icon.path) || !/^[\dA-F]{6}$/.test(icon.hex)) throw new Error(`${name} is no path`)
  return `  ${name}: '${icon.hex.toLowerCase()} ${icon.path}'`
})

const source = `simple-icons ${version} (https://simpleicons.org, CC0 1.0)`
const data = `/**
 * Logos of ${source}, made by scripts/logos.mjs: the brand's colour, a blank,
 * and the path on a square of 24. Loaded only where a badge names a logo. The brands themselves stay their owners' marks.
 */
export const LOGOS: Readonly<Record<string, string>> = {
${rows.join(',\n')}
}
`
if (data.length > MOST_BYTES) throw new Error(`${data.length} bytes are too many`)
writeFileSync(new URL('../src/badge/logos.data.ts', import.meta.url), data)

const lines = names
  .join(' ')
  .replace(/(.{1,108})(?: |$)/g, '  $1\n')
  .trimEnd()
writeFileSync(
  new URL('../src/badge/logo-names.data.ts', import.meta.url),
  `/** The logos that there are, by their names in ${source}; made by scripts/logos.mjs. */
export const LOGO_NAMES: readonly string[] = \`
${lines}
\`
  .trim()
  .split(/\\s+/)
`
)
console.log(`${names.length} logos, ${data.length} bytes`)
