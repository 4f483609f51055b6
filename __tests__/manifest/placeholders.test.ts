import { describe, expect, test } from '@jest/globals'
import { expand, expandUrl, PLACEHOLDERS, placeholdersIn, type Values } from '../../src/manifest/placeholders.ts'

const VALUES: Values = {
  project_path: 'octo/demo',
  project_id: '17',
  project_name: 'demo',
  branch: 'feature/ü #1',
  workflow: 'ci',
  id: 'ci/unit',
  latest_tag: ''
}

test("there are GitLab's eleven and our four", () => {
  expect(PLACEHOLDERS.join(' ')).toBe(
    'project_path project_id project_name project_title project_namespace group_name gitlab_server gitlab_pages_domain default_branch commit_sha latest_tag branch workflow job id'
  )
})

describe('in a path', () => {
  test.each<[situation: string, template: string, text: string, unfilled?: string[]]>([
    ['values stand as they are', '%{branch}/%{id}', 'feature/ü #1/ci/unit'],
    ['one stands twice', '%{id}-%{id}', 'ci/unit-ci/unit'],
    ['there is none', 'plain', 'plain'],
    ['an unknown name stays', '%{nope}/%{id}', '%{nope}/ci/unit', ['nope']],
    [
      'a name without a value stays',
      '%{group_name}/%{latest_tag}',
      '%{group_name}/%{latest_tag}',
      ['group_name', 'latest_tag']
    ],
    [
      'an inherited name is unknown',
      '%{constructor}%{__proto__}',
      '%{constructor}%{__proto__}',
      ['constructor', '__proto__']
    ],
    ['names are case-sensitive', '%{ID}', '%{ID}', ['ID']],
    ['braces without a percent sign are text', '{id} ${id} % {id}', '{id} ${id} % {id}'],
    ['braces that are not closed are text', '%{id', '%{id'],
    ['the encoded form is text', '%25%7Bid%7D', '%25%7Bid%7D']
  ])('%s', (_, ...[template, text, unfilled = []]) => {
    expect(expand(template, VALUES)).toEqual({ text, unfilled })
  })

  test.each(['%{id}', '$&', '$1', '%{branch}'])('a value like %s is not read again', (branch) => {
    expect(expand('<%{branch}>', { branch, id: 'x' }).text).toBe(`<${branch}>`)
  })
})

describe('in a URL', () => {
  test.each<[situation: string, template: string, text: string, unfilled?: string[]]>([
    [
      'values are percent-encoded but for the slashes',
      'https://x.test/%{branch}',
      'https://x.test/feature/%C3%BC%20%231'
    ],
    [
      'in a query too',
      'https://x.test/?b=%{branch}&p=%{project_path}',
      'https://x.test/?b=feature/%C3%BC%20%231&p=octo/demo'
    ],
    ['the encoded form is understood', 'https://x.test/%25%7Bproject_id%7D', 'https://x.test/17'],
    ['the encoded form in small letters', 'https://x.test/%25%7bproject_id%7d', 'https://x.test/17'],
    ['other encoded characters stay', 'https://x.test/a%20b%2Fc/%{id}', 'https://x.test/a%20b%2Fc/ci/unit'],
    ['an unknown name stays', 'https://x.test/%{nope}', 'https://x.test/%{nope}', ['nope']],
    [
      'an unknown name in the encoded form stays',
      'https://x.test/%25%7Bnope%7D',
      'https://x.test/%25%7Bnope%7D',
      ['nope']
    ]
  ])('%s', (_, ...[template, text, unfilled = []]) => {
    expect(expandUrl(template, VALUES)).toEqual({ text, unfilled })
  })
})

test.each<[template: string, names: string[]]>([
  ['https://x.test/%{id}/%25%7Bbranch%7D/%{nope}', ['id', 'branch']],
  ['%{project_path}', ['project_path']],
  ['https://x.test', []]
])('%s uses %j', (template, names) => {
  expect(placeholdersIn(template)).toEqual(names)
})
