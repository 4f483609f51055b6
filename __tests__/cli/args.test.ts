import { describe, expect, test } from '@jest/globals'
import { readArgs, UsageError } from '../../src/cli/args.ts'
import { LOOK_FLAGS } from '../../src/inputs/parse.ts'

test.each<[words: string, command: object]>([
  ['', { kind: 'help', of: undefined }],
  ['--help', { kind: 'help' }],
  ['help svg', { kind: 'help', of: 'svg' }],
  ['svg --help', { kind: 'help', of: 'svg' }],
  ['publish -h', { kind: 'help', of: 'publish' }],
  ['--version', { kind: 'version' }],
  ['svg --label build --output x.svg', { kind: 'svg', output: 'x.svg' }],
  ['publish --event e.json --directory out', { kind: 'publish', event: 'e.json' }],
  ['init', { kind: 'init', dryRun: false, from: [], write: false }],
  [
    'init --from README.md --from docs/a.rst --write',
    { kind: 'init', dryRun: false, from: ['README.md', 'docs/a.rst'], write: true }
  ],
  ['init --dry-run', { kind: 'init', dryRun: true, from: [], write: false }],
  ['list', { kind: 'records', command: 'list', id: undefined, json: false }],
  ['list --json --name x', { kind: 'records', command: 'list', json: true }],
  ['get ci', { kind: 'records', command: 'get', id: 'ci' }],
  ['get', { kind: 'records', command: 'get', id: undefined }],
  ['edit ci --name x', { kind: 'records', command: 'edit', id: 'ci' }],
  ['remove --repository o/r ci', { kind: 'records', command: 'remove', id: 'ci' }],
  ['add ci --workflow ci.yml', { kind: 'records', command: 'add', id: 'ci' }],
  ['add --id ci --workflow ci.yml', { kind: 'records', command: 'add', id: 'ci' }],
  ['add ci --id ci', { kind: 'records', command: 'add', id: 'ci' }],
  ['preview --help', { kind: 'help', of: 'preview' }]
])('"%s"', (words, command) => {
  expect(readArgs(words.split(' ').filter((word) => word !== ''))).toMatchObject(command)
})

describe('flags are inputs', () => {
  test.each([
    [['publish', '--status', 'success', '--dry-run'], { status: 'success', 'dry-run': 'true', label: '' }],
    [['publish', '--needs={"a":{"result":"success"}}'], { needs: '{"a":{"result":"success"}}', 'dry-run': '' }],
    [['svg', '--label', '', '--message', '--x'.slice(2)], { label: '', message: 'x' }],
    [['svg', '--logo', 'docker', '--message', 'x'], { logo: 'docker', style: '' }]
  ] as const)('%j', (words, inputs) => {
    const command = readArgs(words)
    if (command.kind !== 'publish' && command.kind !== 'svg') throw new Error(command.kind)
    for (const [input, value] of Object.entries(inputs)) expect(command.read(input as 'label')).toBe(value)
  })
})

test('svg has flags for keys of looks that have no input', () => {
  const command = readArgs(['svg', '--palette', 'shields', '--label-color=red', '--logo-color', '#fff'])
  if (command.kind !== 'svg') throw new Error(command.kind)
  const given = LOOK_FLAGS.map((flag) => command.readLook(flag))
  expect(given).toEqual(['shields', 'red', '#fff'])
  expect(() => readArgs(['publish', '--palette', 'shields'])).toThrow(UsageError)
})

test('flags of records tell what is not given from what is empty', () => {
  const command = readArgs(['edit', 'ci', '--name', '', '--badge=a: b'])
  if (command.kind !== 'records') throw new Error(command.kind)
  expect([command.read('name'), command.read('badge'), command.read('link-url')]).toEqual(['', 'a: b', undefined])
})

test.each([
  ['an unknown command', ['draw']],
  ['an unknown flag', ['svg', '--colour', 'red']],
  ["a flag of another command's", ['svg', '--directory', 'out']],
  ['a flag without its value', ['svg', '--label']],
  ['a word too many', ['svg', 'build']],
  ['an id too many', ['get', 'a', 'b']],
  ['a new id', ['edit', 'a', '--id', 'b']],
  ['two ids', ['add', 'a', '--id', 'b']],
  ['a word of a prototype', ['constructor']]
])('%s is no usage', (_, words) => {
  expect(() => readArgs(words)).toThrow(UsageError)
})
