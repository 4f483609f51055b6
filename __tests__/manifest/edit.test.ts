import { describe, expect, test } from '@jest/globals'
import {
  addBadge,
  type Changes,
  editBadge,
  type Edited,
  type KeyValues,
  readChanges,
  removeBadge
} from '../../src/manifest/edit.ts'
import { outcomeOf } from './reading.ts'

const textOf = (edited: Edited): string => ('text' in edited ? edited.text : `refused: ${edited.problem}`)
const KEYS: KeyValues = [
  ['id', 'new'],
  ['label', 'x']
]
const add = (text: string, keys = KEYS): string => textOf(addBadge(text, keys))
const edit = (text: string, changes: Changes, id = 'a'): string => textOf(editBadge(text, id, changes))
const remove = (text: string, id = 'a'): string => textOf(removeBadge(text, id))

describe('adding', () => {
  test.each<[situation: string, before: string, after: string]>([
    ['to nothing', '', 'badges:\n  - id: new\n    label: x\n'],
    ['to comments', '# badges\n\n', '# badges\n\nbadges:\n  - id: new\n    label: x\n'],
    ['to a comment without a line end', '# badges', '# badges\nbadges:\n  - id: new\n    label: x'],
    ['behind ---', '--- # here\n', '--- # here\nbadges:\n  - id: new\n    label: x\n'],
    ['before ...', '---\n...\n', '---\nbadges:\n  - id: new\n    label: x\n...\n'],
    [
      'without a list',
      'inherit: false # no\n# end\n',
      'inherit: false # no\nbadges:\n  - id: new\n    label: x\n# end\n'
    ],
    ['without a list, indented', '  inherit: false\n', '  inherit: false\n  badges:\n    - id: new\n      label: x\n'],
    [
      'to an empty list',
      'badges: [] # none\nreadme: a.md\n',
      'badges: # none\n  - id: new\n    label: x\nreadme: a.md\n'
    ],
    [
      'to a list of nothing',
      'badges: # none\nreadme: a.md\n',
      'badges: # none\n  - id: new\n    label: x\nreadme: a.md\n'
    ],
    ['to a null', 'badges: ~\n', 'badges:\n  - id: new\n    label: x\n'],
    ['to a list', 'badges:\n  - id: a\n', 'badges:\n  - id: a\n  - id: new\n    label: x\n'],
    ['to a list in the column of its key', 'badges:\n- id: a\n', 'badges:\n- id: a\n- id: new\n  label: x\n'],
    ['with wide dashes', 'badges:\n  -   id: a\n', 'badges:\n  -   id: a\n  -   id: new\n      label: x\n'],
    ['with dashes alone', 'badges:\n  -\n    id: a\n', 'badges:\n  -\n    id: a\n  - id: new\n    label: x\n'],
    [
      'with empty lines',
      'badges:\n  - id: a\n\n  - id: b\n',
      'badges:\n  - id: a\n\n  - id: b\n\n  - id: new\n    label: x\n'
    ],
    [
      'behind what is commented out of the last',
      'badges:\n  - id: a\n    # label: y\n  # end\n',
      'badges:\n  - id: a\n    # label: y\n  - id: new\n    label: x\n  # end\n'
    ],
    ['without a last line end', 'badges:\n  - id: a', 'badges:\n  - id: a\n  - id: new\n    label: x'],
    ['with CRLF', 'badges:\r\n  - id: a\r\n', 'badges:\r\n  - id: a\r\n  - id: new\r\n    label: x\r\n'],
    ['behind a byte order mark', '\ufeffbadges:\n  - id: a\n', '\ufeffbadges:\n  - id: a\n  - id: new\n    label: x\n'],
    [
      'behind a block of text',
      'badges:\n  - id: a\n    message: |\n      m\n\nreadme: a.md\n',
      'badges:\n  - id: a\n    message: |\n      m\n  - id: new\n    label: x\n\nreadme: a.md\n'
    ],
    [
      'behind a block of text with its blank lines',
      'badges:\n  - id: a\n    message: |+\n      m\n\n',
      'badges:\n  - id: a\n    message: |+\n      m\n\n  - id: new\n    label: x\n'
    ],
    ['between brackets', 'badges: [{id: a}] # c\n', 'badges: [{id: a}, { id: new, label: x }] # c\n'],
    ['behind a comma', 'badges: [{id: a},]\n', 'badges: [{id: a}, { id: new, label: x },]\n'],
    [
      'between brackets, line by line',
      'badges: [\n  {id: a}, # one\n  {id: b} # two\n]\n',
      'badges: [\n  {id: a}, # one\n  {id: b}, # two\n  { id: new, label: x }\n]\n'
    ],
    [
      'between brackets, line by line, behind a comma',
      'badges: [\n  {id: a}, # one\n]\n',
      'badges: [\n  {id: a}, # one\n  { id: new, label: x },\n]\n'
    ],
    ['to a manifest in brackets', '{inherit: true}\n', '{inherit: true, badges: [{ id: new, label: x }]}\n'],
    ['to an empty one in brackets', '{"badges": []}', '{"badges": [{ id: new, label: x }]}'],
    ['to brackets with a comment', 'badges: [ # none\n  ]\n', 'badges: [{ id: new, label: x } # none\n  ]\n']
  ])('%s', (_, before, after) => {
    expect(add(before)).toBe(after)
  })

  test.each<[text: string, written: string]>([
    ['build', 'build'],
    ['unit tests', 'unit tests'],
    ['87.4%', '87.4%'],
    ['87', '"87"'],
    ['1.0', '"1.0"'],
    ['true', '"true"'],
    ['~', '"~"'],
    ['', '""'],
    [' x ', '" x "'],
    ['#4b0', '"#4b0"'],
    ['a: b', '"a: b"'],
    ['a #b', '"a #b"'],
    ['*', '"*"'],
    ['- x', '"- x"'],
    ['{x', '"{x"'],
    ['say "hi"', 'say "hi"'],
    ['"hi"', '\'"hi"\''],
    ['two\nlines', '"two\\nlines"'],
    ['bell\u0007', '"bell\\u0007"'],
    ['\u2028', '"\\u2028"'],
    ['\ud800', '"\\ud800"'],
    ['🎉 Größe', '🎉 Größe'],
    ['https://chat.example.com/%{project_name}', 'https://chat.example.com/%{project_name}']
  ])('%j is written as it is read back', (text, written) => {
    expect(add('', [['label', text]])).toBe(`badges:\n  - label: ${written}\n`)
  })

  test('writes lists, maps and numbers', () => {
    const keys: KeyValues = [
      ['id', 'a'],
      ['workflow', { list: ['ci.yml', 'a, b'] }],
      ['messages', { map: [['failing', 'oh, no']] }],
      ['order', { yaml: '3' }]
    ]
    const expected =
      'badges:\n  - id: a\n    workflow: [ci.yml, "a, b"]\n    messages: { failing: "oh, no" }\n    order: 3\n'
    expect(add('', keys)).toBe(expected)
  })
})

describe('editing', () => {
  const list = (badge: string): string => `badges:\n  - id: a\n${badge}  - id: z\n`
  test.each<[situation: string, before: string, after: string]>([
    ['a new key', '', '    label: new\n'],
    ['a new key behind others', '    color: red # c\n', '    color: red # c\n    label: new\n'],
    ['a plain text', '    label: old # c\n', '    label: new # c\n'],
    ['a quoted one', "    label: 'old'   # c\n", '    label: new   # c\n'],
    ['one of several lines', '    label: old\n      and older\n    color: red\n', '    label: new\n    color: red\n'],
    ['nothing', '    label: # c\n    color: red\n', '    label: new # c\n    color: red\n'],
    [
      'a block of text',
      '    label: >- # c\n      old\n      older\n\n    color: red\n',
      '    label: new\n\n    color: red\n'
    ],
    [
      'a list, with the comments around it',
      '    label: # which\n      # these\n      - a # one\n      - b\n    # color\n    color: red\n',
      '    label: new # which\n      # these\n    # color\n    color: red\n'
    ],
    ['a map', '    label:\n      a: b\n      c: d\n', '    label: new\n'],
    ['one in brackets', '    label: [a,\n      b] # c\n', '    label: new # c\n'],
    ['an anchored one', '    label: &l old\n', '    label: &l new\n'],
    ['with an odd colon', '    "label"  :   old\n', '    "label"  :   new\n'],
    ['an explicit key', '    ? label\n    : old\n', '    ? label\n    : new\n'],
    ['the same', "    label: 'new' # c\n", "    label: 'new' # c\n"]
  ])('%s', (_, before, after) => {
    expect(edit(list(before), [['label', 'new']])).toBe(list(after))
    const crlf = (text: string): string => list(text).replaceAll('\n', '\r\n')
    expect(edit(crlf(before), [['label', 'new']])).toBe(crlf(after))
  })

  test.each<[situation: string, before: string, after: string]>([
    ['in brackets', '{id: a, label: old}', '{id: a, label: new}'],
    ['in brackets, new', '{id: a}', '{id: a, label: new}'],
    ['in brackets, without a value', '{id: a, label: , color: red}', '{id: a, label: new , color: red}'],
    ['in brackets, without a colon', '{id: a, label, color: red}', '{id: a, label: new, color: red}'],
    ['as in JSON', '{"id":"a","label":"old"}', '{"id":"a","label":new}'],
    ['on lines', '{\n    id: a, # c\n    label: old\n  }', '{\n    id: a, # c\n    label: new\n  }'],
    ['on lines, new', '{\n    id: a # c\n  }', '{\n    id: a, # c\n    label: new\n  }']
  ])('%s', (_, before, after) => {
    const [one, other] = [before, after].map((badge) => `badges:\n  - ${badge}\n`)
    expect(edit(one ?? '', [['label', 'new']])).toBe(other)
  })

  test.each<[situation: string, before: string, after: string]>([
    ['the last key', 'id: a\n    label: x # c\n', 'id: a\n'],
    ['one in the middle', 'id: a\n    label: >\n      x\n    color: red\n', 'id: a\n    color: red\n'],
    ['the one beside the dash', 'label: x\n    id: a\n', 'id: a\n'],
    ['the one beside the dash, with a comment', 'label: x # c\n    id: a\n', ' # c\n    id: a\n'],
    ['one that is not there', 'id: a # c\n', 'id: a # c\n'],
    ['in brackets', '{id: a, label: x, color: red}\n', '{id: a, color: red}\n'],
    ['last in brackets', '{id: a, label: x}\n', '{id: a}\n'],
    ['first in brackets', '{label: x, id: a}\n', '{id: a}\n'],
    ['with lines in brackets', '{id: a,\n    label: x, # c\n    color: red}\n', '{id: a,\n    color: red}\n']
  ])('takes out %s', (_, before, after) => {
    expect(edit(`badges:\n  - ${before}  # end\n`, [['label', undefined]])).toBe(`badges:\n  - ${after}  # end\n`)
  })

  test('changes several keys in order', () => {
    const changes: Changes = [
      ['label', undefined],
      ['color', 'red'],
      ['style', 'flat']
    ]
    expect(edit('badges:\n- id: a\n  label: x\n  color: blue\n', changes)).toBe(
      'badges:\n- id: a\n  color: red\n  style: flat\n'
    )
  })

  test('finds ids as they are read', () => {
    expect(edit('badges:\n- id: "\\x61"\n', [['label', 'x']])).toBe('badges:\n- id: "\\x61"\n  label: x\n')
  })
})

describe('removing', () => {
  test.each<[situation: string, before: string, after: string]>([
    [
      'the first',
      'badges:\n  # one\n  - id: a # x\n    label: y\n\n  # two\n  - id: b\n',
      'badges:\n  # one\n\n  # two\n  - id: b\n'
    ],
    [
      'the last',
      'badges:\n  - id: b\n  - id: a\n    # label: x\n  # end\nreadme: r\n',
      'badges:\n  - id: b\n  # end\nreadme: r\n'
    ],
    ['the only one', 'badges: # c\n  # d\n  - id: a\nreadme: r\n', 'badges: [] # c\n  # d\nreadme: r\n'],
    ['without a last line end', 'badges:\n- id: b\n- id: a', 'badges:\n- id: b'],
    [
      'the last, with the empty line that set it apart',
      'badges:\n- id: c\n\n- id: b\n\n- id: a\n\n# end\n',
      'badges:\n- id: c\n\n- id: b\n\n# end\n'
    ],
    [
      'one between empty lines',
      'badges:\r\n- id: c\r\n\r\n- id: a\r\n\r\n- id: b\r\n',
      'badges:\r\n- id: c\r\n\r\n- id: b\r\n'
    ],
    [
      'one above which an empty line ends a group',
      'badges:\n- id: c\n\n- id: a\n- id: b\n',
      'badges:\n- id: c\n\n- id: b\n'
    ],
    ['in brackets', 'badges: [{id: a}, {id: b}]\n', 'badges: [{id: b}]\n'],
    ['the last in brackets', 'badges: [{id: b}, {id: a}]\n', 'badges: [{id: b}]\n'],
    ['the only one in brackets', 'badges: [ {id: a} ]\n', 'badges: [  ]\n'],
    ['on lines in brackets', 'badges: [\n  {id: a}, # a\n  {id: b} # b\n]\n', 'badges: [\n  {id: b} # b\n]\n']
  ])('%s', (_, before, after) => {
    expect(remove(before)).toBe(after)
  })
})

describe('what anchors and aliases connect with other places is refused', () => {
  const ALIASED = 'refused: anchors and aliases (&, *) connect this place with others in the file'
  test.each<[situation: string, edited: () => string]>([
    ['a badge that is an alias', () => edit('defaults: &d {id: a}\nbadges: [*d]\n', [['label', 'x']])],
    ['a list that is an alias', () => add('readme: &r [a]\nbadges: *r\n')],
    [
      'a value that others use',
      () => edit('badges:\n- id: a\n  label: &l x\n- id: b\n  label: *l\n', [['label', 'y']])
    ],
    ['a badge that others use', () => remove('badges:\n- id: a\n  label: &l x\n- id: b\n  label: *l\n')]
  ])('%s', (_, edited) => {
    expect(edited()).toBe(ALIASED)
  })

  test('but an alias can give way to a value', () => {
    const text = 'badges:\n- id: b\n  label: &l x\n- id: a\n  label: *l # c\n'
    expect(edit(text, [['label', 'y']])).toBe('badges:\n- id: b\n  label: &l x\n- id: a\n  label: y # c\n')
  })
})

test.each<[what: string, text: string]>([
  ['a text that is no YAML', 'badges: [\n'],
  ['a text of something else', '- a\n'],
  ['a list that is none', 'badges: x\n']
])('%s is left alone', (_, text) => {
  expect(add(text)).toMatch(/^refused: /)
})

describe('keys in YAML', () => {
  test.each<[text: string, read: object]>([
    ['label: build', { changes: [['label', 'build']] }],
    [
      '{label: "87", order: 3, strict: true}',
      {
        changes: [
          ['label', '87'],
          ['order', { yaml: '3' }],
          ['strict', { yaml: 'true' }]
        ]
      }
    ],
    [
      'label: ~\ncolor:',
      {
        changes: [
          ['label', undefined],
          ['color', undefined]
        ]
      }
    ],
    ['workflow: [a, b]', { changes: [['workflow', { list: ['a', 'b'] }]] }],
    ['colors: {failing: red}', { changes: [['colors', { map: [['failing', 'red']] }]] }],
    ['', { changes: [] }],
    ['# nothing', { changes: [] }],
    ['- a', { problems: ['badge:1:1: This is not a map of a badge\'s keys. Allowed: "workflow: ci.yml".'] }],
    [
      'a: &x b\nc: *x',
      { problems: ['badge:2:1: "c": Aliases and empty values cannot be copied. Write the value out.'] }
    ],
    ['a: [~]', { problems: ['badge:1:1: "a": Aliases and empty values cannot be copied. Write the value out.'] }],
    ['a: b: c', { problems: [expect.stringMatching(/^badge:1:\d+: This line has a second colon/)] }]
  ])('%j', async (text, read) => {
    const outcome = await outcomeOf(Promise.resolve().then(() => readChanges(text, 'badge')))
    expect('value' in outcome ? { changes: outcome.value } : outcome).toEqual(read)
  })
})
