import { describe, expect, test } from '@jest/globals'
import { readdirSync, readFileSync } from 'node:fs'
import { readBadgeList, readManifest } from '../../src/manifest/read.ts'
import { outcomeOf } from './reading.ts'

/** A folder of cases; each folder in it has an input and what it is read into, JSON leaving out what is undefined. */
function cases(folder: string, read: (text: string, name: string) => Promise<unknown>): void {
  const root = new URL(`../cases/${folder}/`, import.meta.url)
  test.each(readdirSync(root))('%s', async (name) => {
    const file = (of: string): string => readFileSync(new URL(`${name}/${of}`, root), 'utf8')
    const outcome = await outcomeOf(read(file('input.yml'), name))
    expect(JSON.parse(JSON.stringify('value' in outcome ? outcome.value : outcome))).toEqual(
      JSON.parse(file('expected.json'))
    )
  })
}

describe('lists of badges', () => cases('badges', async (text) => ({ badges: await readBadgeList(text, 'badges') })))

describe('files of badges; a name that begins with group- is a file that others inherit', () =>
  cases('manifests', async (text, name) => ({
    manifest: await readManifest(text, {
      source: 'badges.yml',
      scope: name.startsWith('group-') ? 'group' : 'project'
    })
  })))
