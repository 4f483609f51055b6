import { describe, expect, test } from '@jest/globals'
import { Ajv } from 'ajv'
import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { colorNames, parseColor } from '../../src/badge/color.ts'
import { isId } from '../../src/badge/definition.ts'
import { parseLogo } from '../../src/badge/logo.ts'
import { LOGO_NAMES } from '../../src/badge/logo-names.data.ts'
import { badgeKeys, fileKeys, PUBLISH_KEYS } from '../../src/manifest/schema.ts'
import type { Scope } from '../../src/manifest/manifest.ts'
import { readManifest } from '../../src/manifest/read.ts'
import { PLACEHOLDERS } from '../../src/manifest/placeholders.ts'
import { STATUSES } from '../../src/status/status.ts'
import { parseStatus, WORDS } from '../../src/status/vocabulary.ts'
import { generated, schemaOf } from '../../scripts/schema.ts'
import { problemsOf } from './reading.ts'
import { anyText, samplesOf } from './samples.ts'

const SCOPES = ['project', 'group'] as const

const ajv = new Ajv({ strict: true, allowUnionTypes: true, strictRequired: false, strictTypes: false })
const validators = { project: ajv.compile(schemaOf('project')), group: ajv.compile(schemaOf('group')) }

const accepts = async (text: string, scope: Scope): Promise<boolean> =>
  (await problemsOf(readManifest(text, { source: 'f', scope }))).length === 0

/** As editors read YAML: an alias stands for what it names, `<<` is a key. */
const valueOf = (text: string): unknown => parse(text.replace(/^\ufeff/, ''), { logLevel: 'silent' })

const isValid = (text: string, scope: Scope): boolean => validators[scope](valueOf(text))

test.each(Object.entries(generated()))('%s is fresh (npm run schema)', (file, text) => {
  expect(readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8')).toBe(text)
})

test('docs/manifest.md shows files that are right, and every placeholder', async () => {
  const text = readFileSync(new URL('../../docs/manifest.md', import.meta.url), 'utf8')
  const [example = ''] = [...text.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, yaml]) => yaml)
  expect(await readManifest(example, { source: 'f', scope: 'project' })).toMatchObject({ badges: { length: 5 } })
  expect(isValid(example, 'project')).toBe(true)
  const rows =
    text
      .split('## Placeholders')[1]
      ?.split('\n')
      .filter((line) => line.startsWith('| `')) ?? []
  const names = rows.flatMap((row) => [...(row.split('|')[1] ?? '').matchAll(/`(\w+)`/g)].map(([, name]) => name))
  expect(names.sort()).toEqual([...PLACEHOLDERS].sort())
})

describe.each(SCOPES)('in a file of a %s', (scope) => {
  const samples = [
    ...samplesOf('manifests'),
    ...samplesOf('badges').map((list) => `badges:\n${list.replace(/^/gm, '  ')}`)
  ]

  test('the samples that the parser accepts are valid', async () => {
    const accepted = []
    for (const text of samples) if (await accepts(text, scope)) accepted.push(text)
    expect(accepted.length).toBeGreaterThan(20)
    expect(accepted.filter((text) => !isValid(text, scope))).toEqual([])
  })

  test('any text that the parser accepts is valid', async () => {
    let accepted = 0
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        if (!(await accepts(text, scope))) return
        accepted++
        expect([text, isValid(text, scope)]).toEqual([text, true])
      }),
      { numRuns: 500 }
    )
    expect(accepted).toBeGreaterThan(25)
  })

  test.each(Object.keys(badgeKeys({ scope }).table).filter((key) => key !== 'id'))('a badge: %s', async (key) => {
    for (const value of ['', '{ a: { b: c } }', '[[]]', '[~]']) {
      const text = `badges:\n  - id: x\n    ${key}: ${value}`
      expect([text, await accepts(text, scope), isValid(text, scope)]).toEqual([text, false, false])
      const defaults = `defaults:\n  ${key}: ${value}`
      expect([defaults, await accepts(defaults, scope), isValid(defaults, scope)]).toEqual([defaults, false, false])
    }
  })

  test.each(Object.keys(fileKeys({ scope }).table))('the file: %s', async (key) => {
    for (const value of ['[[]]', '1.5', '[~]', '{ a: b }']) {
      const text = `${key}: ${value}`
      const isName = key === 'readme' && value === '1.5'
      const isAllowed = (isName || (key === 'exclude' && value === '1.5')) && (scope === 'project' || key === 'exclude')
      expect([text, await accepts(text, scope), isValid(text, scope)]).toEqual([text, isAllowed, isAllowed])
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
    'badges: [{ id: x, color: grean }]',
    'badges: [{ id: x, label_color: "#12345" }]',
    'badges: [{ id: x, color_steps: { 0: rde } }]',
    'badges: [{ id: x, colors: { failing: cmyk(0,0,0,1) } }]',
    'badges: [{ id: x, logo: dokcer }]',
    'badges: [{ id: x, logo: "data:image/bmp;base64,AAAA" }]',
    'defaults: { logo_color: bleu }',
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
  ])('neither accepts %s', async (text) => {
    expect([await accepts(text, scope), isValid(text, scope)]).toEqual([false, false])
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

describe('the definitions of colours and logos', () => {
  const definitions = schemaOf('project')['definitions'] as Record<string, { anyOf: { enum?: string[] }[] }>
  const [isColor, isLogo] = [ajv.compile(definitions['color'] ?? {}), ajv.compile(definitions['logo'] ?? {})]

  test.each([
    ['color', colorNames()],
    ['logo', LOGO_NAMES],
    ['status', STATUSES]
  ])('list all names, so that editors complete them: %s', (name, names) => {
    const listed = definitions[name]?.anyOf.flatMap((one) => one.enum ?? [])
    expect(new Set(listed)).toEqual(new Set(names))
  })

  /** A text with some letters changed, left out, doubled, or in the other case, and blanks in it. */
  const similarTo = (names: readonly string[]): fc.Arbitrary<string> =>
    fc
      .tuple(
        fc.constantFrom(...names),
        fc.nat(30),
        fc.constantFrom('', 'x', ' ', '-', '_', '.', '+', 'E', '1', '\u00a0'),
        fc.boolean()
      )
      .map(([name, at, text, isUpper]) => {
        const changed = `${name.slice(0, at)}${text}${name.slice(at + (isUpper ? 0 : 1))}`
        return isUpper ? changed.toUpperCase() : changed
      })

  test('take just the names of colours that the parser knows', () => {
    const hex = fc.string({ unit: fc.constantFrom(...('0123456789abcdefABCDEF#g '.match(/./g) ?? [])), maxLength: 9 })
    fc.assert(
      fc.property(fc.oneof(similarTo(colorNames()), hex), (text) =>
        expect([text, isColor(text)]).toEqual([text, parseColor(text) !== undefined])
      ),
      { numRuns: 2000 }
    )
  })

  test('take just the names of logos that the parser knows', () => {
    const spelled = ['Node.js', 'C++', 'GitHub Actions', 'Vue.js', '.NET', 'arch_linux', ' Docker ', 'JUnit 5']
    for (const name of [...LOGO_NAMES, ...spelled]) expect([name, isLogo(name)]).toEqual([name, true])
    fc.assert(
      fc.property(similarTo([...LOGO_NAMES, ...spelled]), (text) =>
        expect([text, isLogo(text)]).toEqual([text, parseLogo(text) !== undefined])
      ),
      { numRuns: 2000 }
    )
  })

  test.each([
    'rgb(26 127 55 / 50%)',
    'HSLA(240, 100%, 50%, 0.25)',
    ' rgba(1,2,3,.5)\n',
    '4b0',
    '#4B08',
    'facade',
    'Tomato'
  ])('take the colour %j', (text) => {
    expect([parseColor(text) !== undefined, isColor(text)]).toEqual([true, true])
  })

  test.each(['data:image/png;base64,iVBORw0KGgo=', ' DATA:image/PNG;Base64,\niVBORw0KGgo=\n'])(
    'take the logo %j',
    (text) => {
      expect([parseLogo(text) !== undefined, isLogo(text)]).toEqual([true, true])
    }
  )

  test('no longer name of a logo hides what follows it', () => {
    const text = `docker${' '.repeat(80)}x`
    expect([parseLogo(text), isLogo(text)]).toEqual([undefined, false])
  })
})

test('every key of publish is in the schema and accepts no map', async () => {
  for (const key of Object.keys(PUBLISH_KEYS.table))
    for (const value of ['{}', '~', '[[]]'])
      expect([
        key,
        await accepts(`publish: { ${key}: ${value} }`, 'project'),
        isValid(`publish: { ${key}: ${value} }`, 'project')
      ]).toEqual([key, false, false])
})
