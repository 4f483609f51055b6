// Writes the name of this repository into package.json and everything that quotes it: `npm run repository -- OWNER/NAME`.
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'

const root = new URL('../', import.meta.url)
const { repository } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'))
const [name = ''] = process.argv.slice(2)

if (!/^[\w.-]+\/[\w.-]+$/.test(name)) {
  console.error(`Usage: npm run repository -- OWNER/NAME (now: ${repository})`)
  process.exitCode = 2
} else {
  const paths = execFileSync(
    'git',
    ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--', '.', ':!dist'],
    {
      cwd: root,
      encoding: 'utf8'
    }
  )
  for (const path of paths.split('\0').filter((path) => /\.(?:md|ts|mjs|ya?ml|json)$/.test(path))) {
    const file = new URL(path, root)
    const text = readFileSync(file, 'utf8')
    const renamed = text.replaceAll(repository, name)
    if (renamed !== text) {
      writeFileSync(file, renamed)
      console.log(path)
    }
  }
}
