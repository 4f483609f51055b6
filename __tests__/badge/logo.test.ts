import { describe, expect, test } from '@jest/globals'
import { ALLOWED_LOGOS, logoProblem, parseLogo } from '../../src/badge/logo.ts'
import { LOGO_NAMES } from '../../src/badge/logo-names.data.ts'

test.each([
  ['github', 'github'],
  ['GitHub', 'github'],
  [' docker ', 'docker'],
  ['GitHub Actions', 'githubactions'],
  ['github-actions', 'githubactions'],
  ['github_actions', 'githubactions'],
  ['Node.js', 'nodedotjs'],
  ['.NET', 'dotnet'],
  ['C++', 'cplusplus'],
  ['Vue.js', 'vuedotjs']
])('%j is the logo %s', (text, name) => {
  expect(parseLogo(text)).toEqual({ name })
})

test.each(LOGO_NAMES)('%s is itself', (name) => {
  expect(parseLogo(name)).toEqual({ name })
})

describe('no logo', () => {
  test.each([
    ['dcoker', 'Did you mean "docker"?'],
    ['node', 'Did you mean "nodedotjs"?'],
    ['chrome', 'Did you mean "googlechrome"?'],
    ['pyhton', 'Did you mean "python"?'],
    ['kubernets', 'Did you mean "kubernetes"?'],
    ['a completely different thing', 'is no logo.'],
    ['https://x.test/logo.png', 'is no logo.'],
    ['constructor', 'is no logo.'],
    ['__proto__', 'is no logo.'],
    ['', 'is no logo.'],
    ['data:image/png;base64,AAAA', 'says image/png, but is no picture of a known type.'],
    ['data:,', 'is no picture']
  ])('%j', (text, says) => {
    expect(parseLogo(text)).toBeUndefined()
    expect(logoProblem(text)).toContain(says)
  })

  test('what is allowed is said', () => {
    expect(ALLOWED_LOGOS).toMatch(/^Allowed: .*github.*data:image\/…;base64,….*64 KiB.*png.*\.$/)
  })
})
