import { describe, expect, test } from '@jest/globals'
import { readdirSync, readFileSync } from 'node:fs'
import { parseBadges, parseManifest } from '../../src/manifest/parse.ts'

/** A folder of cases; each folder in it has what is read and what is made of it, JSON leaving out what is undefined. */
function cases(folder: string, read: (text: string, name: string) => object): void {
  const root = new URL(`../cases/${folder}/`, import.meta.url)
  test.each(readdirSync(root))('%s', (name) => {
    const file = (of: string): string => readFileSync(new URL(`${name}/${of}`, root), 'utf8')
    const result: unknown = JSON.parse(JSON.stringify(read(file('input.yml'), name)))
    expect(result).toEqual(JSON.parse(file('expected.json')))
  })
}

describe('lists of badges', () => cases('badges', (text) => parseBadges(text, 'badges')))

describe('files of badges; a name that begins with group- is a file that others inherit', () =>
  cases('manifests', (text, name) =>
    parseManifest(text, 'badges.yml', name.startsWith('group-') ? 'group' : 'project')
  ))
