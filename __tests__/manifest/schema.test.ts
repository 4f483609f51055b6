import { describe, expect, test } from '@jest/globals'
import { Ajv } from 'ajv'
import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { isId } from '../../src/badge/definition.ts'
import { badgeKeys } from '../../src/manifest/badges.ts'
import { fileKeys, FORMATS, PUBLISH_KEYS } from '../../src/manifest/file-keys.ts'
import type { Scope } from '../../src/manifest/manifest.ts'
import { parseManifest } from '../../src/manifest/parse.ts'
import { PLACEHOLDERS } from '../../src/manifest/placeholders.ts'
import { FORMATS as RENDERED } from '../../src/render/render.ts'
import { parseStatus, WORDS } from '../../src/status/vocabulary.ts'
import { generated, schemaOf } from '../../scripts/schema.ts'
import { anyText, samplesOf } from './samples.ts'

const SCOPES = ['project', 'group'] as const

const ajv = new Ajv({ strict: true, allowUnionTypes: true, strictRequired: false, strictTypes: false })
const validators = { project: ajv.compile(schemaOf('project')), group: ajv.compile(schemaOf('group')) }

const takes = (text: string, scope: Scope): boolean => 'manifest' in parseManifest(text, 'f', scope)

/** As editors read YAML: an alias stands for what it names, `<<` is a key. */
const valueOf = (text: string): unknown => parse(text.replace(/^\ufeff/, ''), { logLevel: 'silent' })

const isValid = (text: string, scope: Scope): boolean => validators[scope](valueOf(text))

test.each(Object.entries(generated()))('%s is fresh (npm run schema)', (file, text) => {
  expect(readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8')).toBe(text)
})

test('docs/manifest.md shows files that are right, and every placeholder', () => {
  const text = readFileSync(new URL('../../docs/manifest.md', import.meta.url), 'utf8')
  const [example = ''] = [...text.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, yaml]) => yaml)
  expect(parseManifest(example, 'f', 'project')).toMatchObject({ manifest: { badges: { length: 5 } } })
  expect(isValid(example, 'project')).toBe(true)
  const rows =
    text
      .split('## Placeholders')[1]
      ?.split('\n')
      .filter((line) => line.startsWith('| `')) ?? []
  const names = rows.flatMap((row) => [...(row.split('|')[1] ?? '').matchAll(/`(\w+)`/g)].map(([, name]) => name))
  expect(names.sort()).toEqual([...PLACEHOLDERS].sort())
})

test('badges are published in every format that they are rendered in', () => {
  expect(FORMATS).toEqual(RENDERED)
})

describe.each(SCOPES)('in a file of a %s', (scope) => {
  const samples = [
    ...samplesOf('manifests'),
    ...samplesOf('badges').map((list) => `badges:\n${list.replace(/^/gm, '  ')}`)
  ]

  test('what the parser takes is valid', () => {
    const taken = samples.filter((text) => takes(text, scope))
    expect(taken.length).toBeGreaterThan(20)
    expect(taken.filter((text) => !isValid(text, scope))).toEqual([])
  })

  test('whatever the parser takes of any text at all is valid', () => {
    let taken = 0
    fc.assert(
      fc.property(anyText, (text) => {
        if (!takes(text, scope)) return
        taken++
        expect([text, isValid(text, scope)]).toEqual([text, true])
      }),
      { numRuns: 500 }
    )
    expect(taken).toBeGreaterThan(25)
  })

  test.each(Object.keys(badgeKeys({ scope }).table).filter((key) => key !== 'id'))('a badge: %s', (key) => {
    for (const value of ['', '{ a: { b: c } }', '[[]]', '[~]']) {
      const text = `badges:\n  - id: x\n    ${key}: ${value}`
      expect([text, takes(text, scope), isValid(text, scope)]).toEqual([text, false, false])
      const defaults = `defaults:\n  ${key}: ${value}`
      expect([defaults, takes(defaults, scope), isValid(defaults, scope)]).toEqual([defaults, false, false])
    }
  })

  test.each(Object.keys(fileKeys({ scope }).table))('the file: %s', (key) => {
    for (const value of ['[[]]', '1.5', '[~]', '{ a: b }']) {
      const text = `${key}: ${value}`
      const isName = key === 'readme' && value === '1.5'
      const isAllowed = (isName || (key === 'exclude' && value === '1.5')) && (scope === 'project' || key === 'exclude')
      expect([text, takes(text, scope), isValid(text, scope)]).toEqual([text, isAllowed, isAllowed])
    }
  })

  test.each([
    'badge: []',
    'single_commit: true',
    'badges: [{ id: x, lable: y }]',
    'badges: [{ label: y }]',
    'badges: [{ id: X }]',
    'badges: [x]',
    'badges: { id: x }',
    '- id: x',
    'x',
    'defaults: { id: x }',
    'defaults: { lable: x }',
    'defaults: { tag: v1, branch: main }',
    'badges: [{ id: x, style: flatt }]',
    'badges: [{ id: x, status: sucess }]',
    'badges: [{ id: x, messages: { pasing: fine } }]',
    'badges: [{ id: x, color_steps: { low: red } }]',
    'badges: [{ id: x, run_id: 0 }]',
    'badges: [{ id: x, max_age: 0 }]',
    'badges: [{ id: x, message: " " }]',
    'badges: [{ id: x, environment: production, workflow: ci.yml }]',
    'badges: [{ id: x, job: unit, check: lint }]',
    'badges: [{ id: x, image_url: "https://x.test/" }]',
    'badges: [{ id: x, link_url: "https://x.test/" }]',
    'badges: [{ id: x, image_url: "ftp://x.test/", link_url: "https://x.test/" }]',
    'badges: [{ id: x, image_url: "https://x.test/", link_url: "https://x.test/", style: flat }]',
    'extends: octo/demo',
    scope === 'project' ? 'badges: [{ id: x, enforce: true }]' : 'inherit: false',
    scope === 'project' ? 'publish: { brnch: x }' : 'publish: { branch: x }',
    scope === 'project' ? 'publish: { gist: 01234567890123456789, branch: x }' : 'readme: README.md',
    scope === 'project' ? 'publish: { formats: [png] }' : 'readme: []'
  ])('neither takes %s', (text) => {
    expect([takes(text, scope), isValid(text, scope)]).toEqual([false, false])
  })
})

describe('the patterns', () => {
  const validate = (name: string): ((value: unknown) => boolean) =>
    ajv.compile({ ...(schemaOf('project')['definitions'] as Record<string, object>)[name] })

  test('of ids take just what an id is', () => {
    const isValidId = validate('id')
    const text = fc.oneof(
      fc.string({ maxLength: 8 }),
      fc.string({ unit: fc.constantFrom('a', 'Z', '0', '.', '-', '_', '/', ' '), maxLength: 8 })
    )
    fc.assert(
      fc.property(text, (id) => expect([id, isValidId(id)]).toEqual([id, isId(id)])),
      { numRuns: 500 }
    )
  })

  test('of statuses take just the words of the vocabulary', () => {
    const isValidStatus = validate('status')
    const variants = WORDS.flatMap((word) => [
      word,
      word.toUpperCase(),
      ` ${word.replace('_', '-')} `,
      word.replace('_', ' '),
      `${word}x`
    ])
    for (const word of variants) expect([word, isValidStatus(word)]).toEqual([word, parseStatus(word) !== undefined])
  })
})

test('every key of publish is in the schema and takes no map', () => {
  for (const key of Object.keys(PUBLISH_KEYS.table))
    for (const value of ['{}', '~', '[[]]'])
      expect([
        key,
        takes(`publish: { ${key}: ${value} }`, 'project'),
        isValid(`publish: { ${key}: ${value} }`, 'project')
      ]).toEqual([key, false, false])
})
