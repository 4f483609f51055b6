import { describe, expect, test } from '@jest/globals'
import {
  expand,
  expandUrl,
  PLACEHOLDERS,
  placeholdersIn,
  urlProblem,
  type Values
} from '../../src/manifest/placeholders.ts'

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

describe('URLs', () => {
  test.each([
    'https://x.test',
    'http://x.test/a?b=c#d',
    'HTTPS://X.TEST/',
    ' https://x.test ',
    'https://x.test:8443/',
    'https://[::1]/',
    'https://x.test/%{branch}?q=%{id}',
    'https://x.test/%25%7Bbranch%7D',
    'https://%{gitlab_server}/%{project_path}',
    'https://%{gitlab_pages_domain}/docs',
    'https://%25%7Bgitlab_server%7D/%{project_path}',
    'https://%%7bgitlab_pages_domain%7d/docs',
    'https://pages.%{gitlab_server}:8443/',
    'http://localhost:3000/',
    'http://10.0.0.1/',
    'https://x.test/@user',
    'https://x.test/?mail=a@b.test'
  ])('%j can be published', (text) => {
    expect(urlProblem(text)).toBeUndefined()
  })

  const HOST = 'has a placeholder in its host (only gitlab_server and gitlab_pages_domain are allowed there)'

  test.each([
    ['', 'is blank'],
    [' \n', 'is blank'],
    ['x.test', 'is not an http(s) URL'],
    ['//x.test', 'is not an http(s) URL'],
    ['/actions', 'is not an http(s) URL'],
    ['ftp://x.test', 'is not an http(s) URL'],
    ['javascript:alert(1)', 'is not an http(s) URL'],
    ['data:text/html,x', 'is not an http(s) URL'],
    ['java\nscript:alert(1)', 'contains a space or a line break (write a space as %20)'],
    ['https:x.test', 'is not an http(s) URL'],
    ['%{gitlab_server}', 'is not an http(s) URL'],
    ['https://', 'is not a valid URL'],
    ['https://x.test:99999/', 'is not a valid URL'],
    ['https://a b.test/', 'contains a space or a line break (write a space as %20)'],
    ['https://user:secret@x.test/', 'contains credentials'],
    ['https://user@x.test/', 'contains credentials'],
    ['https://@x.test/', 'contains credentials'],
    ['https://x.test/?private_token=abc', 'contains a token'],
    [`https://x.test/ghp_${'a1'.repeat(18)}`, 'contains a token'],
    ['https://%{project_name}.test/', HOST],
    ['https://x.%{branch}/', HOST],
    ['https://%25%7Bproject_name%7D.test/', HOST],
    ['https://%{gitlab_server}.%{id}/', HOST],
    ['https://%{GITLAB_SERVER}/', HOST],
    ['https://%{ gitlab_server }/', 'contains a space or a line break (write a space as %20)'],
    ['https://x.test:%{id}/', HOST],
    ['https://%25%7Bgitlab_server%7D.%7Bid%7D/', HOST],
    ['https://%{gitlab_server}@x.test/', 'contains credentials'],
    ['https://user:secret@%{gitlab_server}/', 'contains credentials'],
    ['https:///user:secret@x.test/', 'is not a valid URL'],
    ['https:///x.test/', 'is not a valid URL'],
    ['https://x.test\\@y.test/', 'contains credentials'],
    ['https://x.test\\y/', 'is not a valid URL'],
    ['https://[::1/', 'is not a valid URL'],
    [`https://x.test/ghp%5F${'a1'.repeat(18)}`, 'contains a token'],
    ['https://x.test/?API%5FKey=abc', 'contains a token']
  ])('%j %s', (text, problem) => {
    expect(urlProblem(text)).toBe(problem)
  })
})
