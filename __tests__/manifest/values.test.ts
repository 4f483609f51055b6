import { beforeAll, describe, expect, test } from '@jest/globals'
import { BadgeError } from '../../src/errors.ts'
import { readManifest } from '../../src/manifest/read.ts'
import type { ManifestBadge } from '../../src/manifest/manifest.ts'
import { readValues, withValues } from '../../src/manifest/values.ts'

const FILE = `badges:
  - { id: coverage, message: unknown, color_steps: { 0: red, 90: green } }
  - { id: size, color_steps: { 0: green, 500: red } }
  - { id: ci, workflow: ci.yml, message: fine }
  - { id: said, status: success }
  - { id: chat, image_url: "https://x.test/a.svg", link_url: "https://x.test/" }`

let file: readonly ManifestBadge[]

beforeAll(async () => {
  file = (await readManifest(FILE, { source: 'badges.yml', scope: 'project' })).badges
})

const badges = (): readonly ManifestBadge[] => structuredClone(file)

/** The message of what is thrown; it is the one of a wrong input. */
function refusal(run: () => unknown): string {
  try {
    run()
  } catch (error) {
    if (error instanceof BadgeError && error.code === 'invalid') return error.message
    throw error
  }
  throw new Error('Nothing was thrown.')
}

describe('the input', () => {
  test.each<[text: string, values: Record<string, string>]>([
    ['', {}],
    ['\n \r\n\t\n', {}],
    ['coverage=87.4%', { coverage: '87.4%' }],
    ['  coverage = 87.4 %  \r\nsize=1=2\rci/unit==\n', { coverage: '87.4 %', size: '1=2', 'ci/unit': '=' }],
    ['__proto__=x', { ['__proto__']: 'x' }],
    ['ID=x', { ID: 'x' }],
    ['a=\nb=  ', { a: '', b: '' }],
    ['{}', {}],
    ['{"a": null}', { a: '' }],
    [
      ' {"coverage": "87.4%\\n=x", "size": 12.5, "__proto__": ""}\n',
      { coverage: '87.4%\n=x', size: '12.5', ['__proto__']: '' }
    ]
  ])('%j', (text, values) => {
    expect([...readValues(text)]).toEqual(Object.entries(values))
  })

  test.each([
    [
      'a=1\n\ncoverage 87',
      'Input "values": line 3: "coverage 87" has no "=". Allowed: id=message, one per line, or a JSON object.'
    ],
    [
      '=1',
      'Input "values": line 1: "=1" has no id before the "=". Allowed: id=message, one per line, or a JSON object.'
    ],
    [
      '{"a":1,}',
      'Input "values": it starts with "{", but is not valid JSON: "Expected double-quoted property name in JSON at position 7 (line 1 column 8)". Allowed: id=message, one per line, or a JSON object.'
    ],
    ['{"a":true,"b":[1]}', 'Input "values": "a": "true" is not a text or number.; "b": "[1]" is not a text or number.'],
    ['a=1\n a =2', 'Input "values": line 2: "a" is set twice. Remove one of them.'],
    [
      'a\n=b',
      'Input "values": line 1: "a" has no "=". Allowed: id=message, one per line, or a JSON object.; line 2: "=b" has no id before the "=". Allowed: id=message, one per line, or a JSON object.'
    ]
  ])('%j is refused', (text, message) => {
    expect(refusal(() => readValues(text))).toBe(message)
  })

  test('tells twenty problems, and counts the others', () => {
    const message = refusal(() => readValues('x\n'.repeat(1000)))
    expect(message.split('; ')).toHaveLength(21)
    expect(message.endsWith('; 980 more problems')).toBe(true)
  })
})

describe('the badges', () => {
  test.each([' ', '\u001b[32m\u001b[0m\n'])('whose message %j is empty are left as they are', (message) => {
    const after = withValues(badges(), new Map([['coverage', message]]))
    expect(after[0]?.definition).toMatchObject({ message: undefined, source: { kind: 'value', empty: 'values' } })
  })

  test('that are static get their messages, the others stay as they are', () => {
    const before = badges()
    const after = withValues(
      before,
      new Map([
        ['coverage', '91%'],
        ['size', '12 kB']
      ])
    )
    expect(after.map(({ definition: { id, message, source } }) => [id, message, source.kind])).toEqual([
      ['coverage', '91%', 'message'],
      ['size', '12 kB', 'message'],
      ['ci', 'fine', 'workflow'],
      ['said', undefined, 'status'],
      ['chat', undefined, 'pointer']
    ])
    expect(after.slice(2)).toEqual(before.slice(2))
    expect(before).toEqual(badges())
  })

  test('may be given none', () => {
    expect(withValues(badges(), new Map())).toEqual(badges())
  })

  test.each([
    ['coverge', 'There is no badge "coverge". Did you mean "coverage"?'],
    ['Coverage', 'There is no badge "Coverage". Did you mean "coverage"?'],
    ['something-else', 'There is no badge "something-else". Allowed: coverage, size.'],
    ['ci', 'The badge "ci" shows a status, not a message (badges.yml:4:7). Allowed: static badges.'],
    ['said', 'The badge "said" shows a status, not a message (badges.yml:5:7). Allowed: static badges.'],
    ['chat', `The badge "chat" shows an existing picture, not a message (badges.yml:6:7). Allowed: static badges.`]
  ])('%s is refused', (id, problem) => {
    expect(
      refusal(() =>
        withValues(
          badges(),
          new Map([
            ['size', '1'],
            [id, 'x']
          ])
        )
      )
    ).toBe(`Input "values": ${problem}`)
  })

  test('that are not there are told all at once', () => {
    expect(
      refusal(() =>
        withValues(
          badges(),
          new Map([
            ['one', 'x'],
            ['ci', 'x']
          ])
        )
      )
    ).toMatch(/"one".*; .*"ci"/)
  })
})

describe('an enforced badge', () => {
  const file = `badges:
  - { id: license, message: MIT, enforce: true }
  - { id: coverage, color_steps: { 0: red, 90: green }, enforce: true }
  - { id: size, message: 1 kB }`

  let group: readonly ManifestBadge[]

  beforeAll(async () => {
    group = (await readManifest(file, { source: 'octo/.github:badges.yml', scope: 'group' })).badges
  })

  const enforced = (text: string): readonly ManifestBadge[] => withValues(group, readValues(text))

  test('that has a message takes no other, not even by a step output with a line break', () => {
    const output = '87%\nlicense=WTFPL'
    expect(refusal(() => enforced(`coverage=${output}`))).toBe(
      'Input "values": The badge "license" is enforced with its own message (octo/.github:badges.yml:2:7), which values cannot change.'
    )
    expect(refusal(() => enforced(`{"license": ""}`))).toContain('The badge "license" is enforced')
  })

  test('that leaves its message out takes one', () => {
    const [, coverage] = enforced(JSON.stringify({ coverage: '87%\nlicense=WTFPL' }))
    expect(coverage?.definition).toMatchObject({ id: 'coverage', message: '87%\nlicense=WTFPL' })
  })
})
