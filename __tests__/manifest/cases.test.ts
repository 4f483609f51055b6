import { expect, test } from '@jest/globals'
import { readdirSync, readFileSync } from 'node:fs'
import { parseBadges } from '../../src/manifest/parse.ts'

const ROOT = new URL('../cases/badges/', import.meta.url)

test.each(readdirSync(ROOT))('%s', (name) => {
  const read = (file: string): string => readFileSync(new URL(`${name}/${file}`, ROOT), 'utf8')
  // What is undefined is left out in JSON.
  const result: unknown = JSON.parse(JSON.stringify(parseBadges(read('input.yml'), 'badges')))
  expect(result).toEqual(JSON.parse(read('expected.json')))
})
