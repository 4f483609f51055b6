import { expect, test } from '@jest/globals'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { BadgeError } from '../../src/errors.ts'
import { snippetFor, updateBlock } from '../../src/readme/block.ts'
import type { Shown } from '../../src/readme/snippets.ts'

/** A case: `<file>.before`, and either `<file>.after` or `<file>.error`; `badges.json` where the two below will not do. */
const ROOT = new URL('../cases/readme/', import.meta.url)

const BADGES: readonly Shown[] = [
  {
    alt: 'build',
    image: '../../raw/badges/main/ci.svg',
    link: 'https://github.com/octo/demo/actions/workflows/ci.yml?query=branch%3Amain'
  },
  { alt: 'coverage', image: '../../raw/badges/main/coverage.svg', link: null }
]

function update(text: string, badges: readonly Shown[], file: string): string {
  try {
    return updateBlock(text, snippetFor(file, badges), file)
  } catch (error) {
    if (!(error instanceof BadgeError)) throw error
    return `${error.message} [${error.code}]\n`
  }
}

test.each(readdirSync(ROOT))('%s', (name) => {
  const folder = new URL(`${name}/`, ROOT)
  const read = (file: string): string => readFileSync(new URL(file, folder), 'utf8')
  const [before = ''] = readdirSync(folder).filter((file) => file.endsWith('.before'))
  const file = before.slice(0, -'.before'.length)
  const badges = existsSync(new URL('badges.json', folder)) ? (JSON.parse(read('badges.json')) as Shown[]) : BADGES
  const fails = existsSync(new URL(`${file}.error`, folder))
  const result = update(read(before), badges, file)
  expect(result).toBe(read(`${file}.${fails ? 'error' : 'after'}`))
  if (!fails) expect(update(result, badges, file)).toBe(result)
})
