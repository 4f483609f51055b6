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

const HOST = 'has a placeholder in its host (only gitlab_server and gitlab_pages_domain may be there)'

test.each([
  ['', 'is blank'],
  [' \n', 'is blank'],
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
  ['https://%{project_name}.test/', HOST],
  ['https://x.%{branch}/', HOST],
  ['https://%25%7Bproject_name%7D.test/', HOST],
  ['https://%{gitlab_server}.%{id}/', HOST],
  ['https://%{GITLAB_SERVER}/', HOST],
  ['https://%{ gitlab_server }/', 'has a blank or a line break in it (a blank is written %20)'],
  ['https://x.test:%{id}/', HOST],
  ['https://%25%7Bgitlab_server%7D.%7Bid%7D/', HOST],
  ['https://%{gitlab_server}@x.test/', 'holds credentials'],
  ['https://user:secret@%{gitlab_server}/', 'holds credentials'],
  ['https:///user:secret@x.test/', 'is no valid URL'],
  ['https:///x.test/', 'is no valid URL'],
  ['https://x.test\\@y.test/', 'holds credentials'],
  ['https://x.test\\y/', 'is no valid URL'],
  ['https://[::1/', 'is no valid URL'],
  [`https://x.test/ghp%5F${'a1'.repeat(18)}`, 'holds a token'],
  ['https://x.test/?API%5FKey=abc', 'holds a token']
])('%j %s', (text, problem) => {
  expect(urlProblem(text)).toBe(problem)
})
