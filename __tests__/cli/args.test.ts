import { describe, expect, test } from '@jest/globals'
import { readArgs, UsageError } from '../../src/cli/args.ts'
import { COMMANDS, flagsOf } from '../../src/cli/commands.ts'
import { INPUTS } from '../../src/inputs/inputs.ts'
import { LOOK_FLAGS } from '../../src/inputs/parse.ts'

test.each<[words: string, command: object]>([
  ['', { kind: 'help', of: undefined }],
  ['--help', { kind: 'help', of: undefined }],
  ['-h', { kind: 'help', of: undefined }],
  ['help', { kind: 'help', of: undefined }],
  ['help svg', { kind: 'help', of: { name: 'svg' } }],
  ['help rm', { kind: 'help', of: { name: 'remove' } }],
  ['--help svg', { kind: 'help', of: { name: 'svg' } }],
  ['svg --help', { kind: 'help', of: { name: 'svg' } }],
  ['svg --lable build --help', { kind: 'help', of: { name: 'svg' } }],
  ['publish -h', { kind: 'help', of: { name: 'publish' } }],
  ['ls -h', { kind: 'help', of: { name: 'list' } }],
  ['--version', { kind: 'version' }],
  ['-v', { kind: 'version' }],
  ['version', { kind: 'version' }],
  ['completion bash', { kind: 'completion', shell: 'bash' }],
  ['svg --label build --output x.svg', { kind: 'svg', output: 'x.svg' }],
  ['svg --label build -o x.svg', { kind: 'svg', output: 'x.svg' }],
  ['svg --label build -ox.svg', { kind: 'svg', output: 'x.svg' }],
  ['svg --json-lines', { kind: 'json-lines' }],
  ['publish --event e.json --directory out', { kind: 'publish', event: 'e.json', json: false }],
  ['publish --json', { kind: 'publish', json: true }],
  ['init', { kind: 'init', dryRun: false, from: [], write: false }],
  ['init --dry-run', { kind: 'init', dryRun: true, from: [], write: false }],
  ['init --dry-run=false', { kind: 'init', dryRun: false }],
  [
    'init --from README.md --from docs/a.rst --write',
    { kind: 'init', dryRun: false, from: ['README.md', 'docs/a.rst'], write: true }
  ],
  ['list', { kind: 'records', command: 'list', id: undefined, json: false }],
  ['ls', { kind: 'records', command: 'list' }],
  ['list --json --name x', { kind: 'records', command: 'list', json: true }],
  ['get ci', { kind: 'records', command: 'get', id: 'ci' }],
  ['get', { kind: 'records', command: 'get', id: undefined }],
  ['edit ci --name x', { kind: 'records', command: 'edit', id: 'ci' }],
  ['remove --repository o/r ci', { kind: 'records', command: 'remove', id: 'ci' }],
  ['rm ci', { kind: 'records', command: 'remove', id: 'ci' }],
  ['add ci --workflow ci.yml', { kind: 'records', command: 'add', id: 'ci' }],
  ['add --id ci --workflow ci.yml', { kind: 'records', command: 'add', id: 'ci' }],
  ['add ci --id ci', { kind: 'records', command: 'add', id: 'ci' }],
  ['get -- --help', { kind: 'records', command: 'get', id: '--help' }],
  ['preview --help', { kind: 'help', of: { name: 'preview' } }]
])('"%s"', (words, command) => {
  expect(readArgs(words.split(' ').filter((word) => word !== '')).command).toMatchObject(command)
})

describe('flags are inputs', () => {
  test.each([
    [['publish', '--status', 'success', '--dry-run'], { status: 'success', 'dry-run': 'true', label: '' }],
    [['publish', '--dry-run=false', '--allow-public=true'], { 'dry-run': 'false', 'allow-public': 'true' }],
    [['publish', '--needs={"a":{"result":"success"}}'], { needs: '{"a":{"result":"success"}}', 'dry-run': '' }],
    [['publish', '--workflow', 'a.yml', '--workflow=b.yml'], { workflow: 'a.yml\nb.yml' }],
    [['publish', '--label', 'a', '--label', 'b'], { label: 'b' }],
    [['publish', '--message', '-5'], { message: '-5' }],
    [['publish', '--message=--x'], { message: '--x' }],
    [['svg', '--label', '', '--message', 'x'], { label: '', message: 'x' }],
    [['svg', '--logo', 'docker', '--message', 'x'], { logo: 'docker', style: '' }]
  ] as const)('%j', (words, inputs) => {
    const { command } = readArgs(words)
    if (command.kind !== 'publish' && command.kind !== 'svg') throw new Error(command.kind)
    for (const [input, value] of Object.entries(inputs)) expect(command.read(input as 'label')).toBe(value)
  })
})

test('publish has a flag for every input, and two more', () => {
  const publish = COMMANDS.find(({ name }) => name === 'publish')
  const names = publish === undefined ? [] : flagsOf(publish).map(({ name }) => name)
  expect(names.toSorted()).toEqual([...INPUTS, 'event', 'json', 'help'].toSorted())
})

test('no command has a flag twice', () => {
  for (const command of COMMANDS) {
    const names = flagsOf(command).map(({ name }) => name)
    expect([command.name, names.filter((name, index) => names.indexOf(name) !== index)]).toEqual([command.name, []])
  }
})

test('svg has flags for keys of looks that have no input', () => {
  const looks = ['--palette', 'shields', '--wording', 'gitlab', '--label-color=red', '--logo-color', '#fff']
  const { command } = readArgs(['svg', ...looks])
  if (command.kind !== 'svg') throw new Error(command.kind)
  const given = LOOK_FLAGS.map((flag) => command.read(flag))
  expect(given).toEqual(['shields', 'gitlab', 'red', '#fff'])
  expect(() => readArgs(['publish', '--palette', 'shields'])).toThrow(UsageError)
})

test('flags of records tell what is not given from what is empty', () => {
  const { command } = readArgs(['edit', 'ci', '--name', '', '--badge=a: b'])
  if (command.kind !== 'records') throw new Error(command.kind)
  expect([command.read('name'), command.read('badge'), command.read('link-url')]).toEqual(['', 'a: b', undefined])
})

describe('messages name an input as it was given', () => {
  test.each([
    [['publish'], 'status', '--status'],
    [['edit', 'ci'], 'image_url', '--image-url'],
    [['edit', 'ci'], 'color_steps', 'color_steps'],
    [['edit', 'ci'], 'id', 'ID'],
    [['add', '--id', 'ci'], 'id', '--id'],
    [['publish'], 'id', '--id'],
    [['publish'], 'GITHUB_REPOSITORY', 'GITHUB_REPOSITORY']
  ])('%j: %s is %s', (words, input, name) => {
    expect(readArgs(words).inputName(input)).toBe(name)
  })
})

describe('what is no usage', () => {
  test.each<[words: readonly string[], message: string]>([
    [['draw'], 'Unknown command "draw". Commands: publish, svg, list,'],
    [['lsit'], 'Unknown command "lsit". Did you mean "list"? See publish-badges --help.'],
    [['LIST'], 'Did you mean "list"?'],
    [['constructor'], 'Unknown command "constructor".'],
    [['help', 'sgv'], 'Unknown command "sgv". Did you mean "svg"?'],
    [['--versio'], 'The command is missing before "--versio". Did you mean --version?'],
    [['--verbose'], 'The command is missing before "--verbose". Write publish-badges COMMAND --verbose.'],
    [['--label', 'x'], 'The command is missing before "--label". Write publish-badges COMMAND --label.'],
    [['svg', '--colour', 'red'], 'Unknown flag --colour of svg. Did you mean --color? See publish-badges svg --help.'],
    [['svg', '--colour=red'], 'Unknown flag --colour of svg. Did you mean --color?'],
    [['svg', '--label_color', 'red'], 'Did you mean --label-color?'],
    [['svg', '-label', 'x'], 'Unknown flag -label of svg. Did you mean --label?'],
    [['svg', '-output', 'x'], 'Unknown flag -output. Did you mean --output?'],
    [['svg', '-x'], 'Unknown flag -x of svg. See publish-badges svg --help.'],
    [['svg', '--directory', 'out'], 'Unknown flag --directory of svg. It is a flag of publish.'],
    [['edit', 'a', '--id', 'b'], 'Unknown flag --id of edit. It is a flag of publish, add.'],
    [['list', '--prototype'], 'Unknown flag --prototype of list.'],
    [['svg', '--label'], '--label needs a value: --label TEXT.'],
    [['svg', '-o'], '--output needs a value: --output FILE.'],
    [
      ['svg', '--label', '--status', 'x'],
      '--label needs a value, but --status follows. For a value that begins with a dash, write --label=--status.'
    ],
    [['publish', '--dry-run=maybe'], '--dry-run: "maybe" is not a boolean.'],
    [
      ['publish', '--dry-run', 'true'],
      'Unexpected argument "true": publish accepts only flags. --dry-run needs no value.'
    ],
    [['svg', 'build'], 'Unexpected argument "build": svg accepts only flags. Put quotes around a value with spaces.'],
    [['get', 'a', 'b'], 'Unexpected argument "b": get accepts one ID and flags.'],
    [['add', 'a', '--id', 'b'], 'Two different ids: "a", and "b" in --id. Remove one of them.'],
    [['svg', '--json-lines', '--label', 'x'], '--json-lines and --label cannot be used together']
  ])('%j', (words, message) => {
    const read = (): unknown => readArgs(words)
    expect(read).toThrow(UsageError)
    expect(read).toThrow(message)
  })
})
