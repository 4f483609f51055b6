import { expect, test } from '@jest/globals'
import { urlProblem } from '../../src/manifest/url.ts'

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
  'https://x.test/@user',
  'https://x.test/?mail=a@b.test'
])('%j can be published', (text) => {
  expect(urlProblem(text)).toBeUndefined()
})

test.each([
  ['', 'is no http(s) URL'],
  [' ', 'is no http(s) URL'],
  ['x.test', 'is no http(s) URL'],
  ['//x.test', 'is no http(s) URL'],
  ['/actions', 'is no http(s) URL'],
  ['ftp://x.test', 'is no http(s) URL'],
  ['javascript:alert(1)', 'is no http(s) URL'],
  ['data:text/html,x', 'is no http(s) URL'],
  ['java\nscript:alert(1)', 'has a blank or a line break in it (a blank is written %20)'],
  ['https:x.test', 'is no http(s) URL'],
  ['%{gitlab_server}', 'is no http(s) URL'],
  ['https://', 'is no valid URL'],
  ['https://x.test:99999/', 'is no valid URL'],
  ['https://a b.test/', 'has a blank or a line break in it (a blank is written %20)'],
  ['https://user:secret@x.test/', 'holds credentials'],
  ['https://user@x.test/', 'holds credentials'],
  ['https://@x.test/', 'holds credentials'],
  ['https://x.test/?private_token=abc', 'holds a token'],
  [`https://x.test/ghp_${'a1'.repeat(18)}`, 'holds a token'],
  ['https://%{project_name}.test/', 'has a placeholder in its host'],
  ['https://x.%{branch}/', 'has a placeholder in its host'],
  ['https://%25%7Bproject_name%7D.test/', 'has a placeholder in its host'],
  ['https://%{gitlab_server}.%{id}/', 'has a placeholder in its host']
])('%j %s', (text, problem) => {
  expect(urlProblem(text)).toBe(problem)
})
