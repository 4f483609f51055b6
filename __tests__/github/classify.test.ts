import { describe, expect, test } from '@jest/globals'
import type { BadgeError, FailureCode } from '../../src/errors.ts'
import { ApiError, malformed } from '../../src/github/api-error.ts'
import { classify, outcomeOf, type Purpose } from '../../src/github/classify.ts'

const NOW = 1_800_000_000_000
const SHA = 'a'.repeat(40)
const PURPOSE: Purpose = {
  what: 'to write to the branch "badges" of octo/demo',
  permission: '"contents: write"',
  missing: 'There is no repository octo/demo.'
}

const rest = (status: number, message: string, headers: Record<string, string> = {}): ApiError =>
  new ApiError(status, message, { headers: new Map(Object.entries(headers)) })
const graphql = (type: string, message: string): ApiError => new ApiError(200, message, { types: [type] })

describe('a lost answer is looked into: reading again tells', () => {
  test.each<[string, ApiError]>([
    ['no answer', rest(0, 'socket hang up')],
    ['an answer cut short', malformed('data is no object')],
    ['500', rest(500, 'Server Error')],
    ['502 with a page', rest(502, 'HTTP 502')],
    ['503', rest(503, 'Service Unavailable')],
    ['504', rest(504, 'Gateway Timeout')],
    ['any other 5xx', rest(599, 'odd')],
    ['GraphQL: something went wrong', graphql('', 'Something went wrong while executing your query.')]
  ])('%s', (_, error) => {
    expect(classify(error, PURPOSE, NOW)).toMatchObject({ kind: 'again', error: { code: 'outage' } })
    expect(outcomeOf(error, PURPOSE, NOW)).toMatchObject({ kind: 'unclear', error: { code: 'outage' } })
  })
})

describe('a lost race is a conflict, and a missing branch one that reading again settles', () => {
  test.each<[string, ApiError]>([
    [
      'GraphQL STALE_DATA',
      graphql('STALE_DATA', `Expected branch to point to "${SHA}" but it did not.  Pull and try again.`)
    ],
    ['409 is at … but expected', rest(409, `is at ${SHA} but expected ${SHA}`)],
    ['422 is at … but expected', rest(422, `badges/ci.svg is at ${SHA} but expected ${SHA}`)],
    ['409 does not match', rest(409, `main/ci.svg does not match ${SHA}`)],
    ['422 not a fast forward', rest(422, 'Update is not a fast forward')],
    ['422 Reference already exists', rest(422, 'Reference already exists')],
    ['422 Reference does not exist', rest(422, 'Reference does not exist')],
    ['409 of an empty repository', rest(409, 'Git Repository is empty.')],
    ['409 of a gist', rest(409, 'Gist cannot be updated')]
  ])('%s', (_, error) => {
    expect(classify(error, PURPOSE, NOW)).toEqual({ kind: 'conflict' })
    expect(outcomeOf(error, PURPOSE, NOW)).toEqual({ kind: 'conflict' })
  })
})

describe('what trying again cannot mend is refused, with the cure', () => {
  test.each<[string, ApiError, FailureCode, cure: string]>([
    [
      '422 of a ruleset',
      rest(422, 'Repository rule violations found\n\nCommits must have verified signatures.'),
      'policy',
      'target-branch'
    ],
    ['409 of a ruleset', rest(409, 'Repository rule violations found'), 'policy', 'target-branch'],
    ['GH006', rest(422, 'GH006: Protected branch update failed'), 'policy', 'target-branch'],
    ['GH013', graphql('UNPROCESSABLE', 'GH013: Repository rule violations found'), 'policy', 'target-branch'],
    ['a protected branch', rest(403, 'protected branch hook declined'), 'policy', 'target-branch'],
    ['who may push', rest(422, 'You are not authorized to push to this branch'), 'policy', 'target-branch'],
    [
      'status checks',
      rest(409, 'Could not update file: 4 of 4 required status checks are expected.'),
      'policy',
      'target-branch'
    ],
    [
      'an integration without the permission',
      rest(403, 'Resource not accessible by integration'),
      'forbidden',
      '"contents: write"'
    ],
    [
      'a personal token without it',
      rest(403, 'Resource not accessible by personal access token'),
      'forbidden',
      '"contents: write"'
    ],
    [
      'the same in GraphQL',
      graphql('FORBIDDEN', 'Resource not accessible by integration'),
      'forbidden',
      '"contents: write"'
    ],
    [
      'a workflow in the way',
      rest(422, 'refusing to allow a GitHub App to create or update workflow `x` without `workflows` permission'),
      'forbidden',
      '"contents: write"'
    ],
    ['an archived repository', rest(403, 'Repository was archived so is read-only.'), 'archived', 'unarchive'],
    ['401', rest(401, 'Bad credentials'), 'unauthorized', 'another one'],
    ['404', rest(404, 'Not Found'), 'not-found', PURPOSE.missing],
    ['422 of a reference', rest(422, 'No commit found for SHA: no-such'), 'not-found', PURPOSE.missing],
    ['GraphQL NOT_FOUND', graphql('NOT_FOUND', 'Could not resolve to a Repository'), 'not-found', PURPOSE.missing],
    ['301', rest(301, 'Moved Permanently'), 'moved', 'new name'],
    ['302', rest(302, 'Found'), 'moved', 'new name'],
    ['307', rest(307, 'Temporary Redirect'), 'moved', 'new name'],
    [
      'a path that should have been refused',
      rest(422, 'tree.path cannot start with a slash'),
      'refused',
      'Nothing was written'
    ],
    ['a part of one', rest(422, 'tree.path contains a malformed path component'), 'refused', 'Nothing was written']
  ])('%s', (_, ...[error, code, cure]) => {
    const verdict = classify(error, PURPOSE, NOW)
    expect(verdict).toMatchObject({ kind: 'refused', error: { code } })
    const { message } = (verdict as { error: BadgeError }).error
    expect(message).toContain(PURPOSE.what)
    expect(message).toContain(cure)
    expect(message).not.toMatch(/[\r\n]/)
    expect(() => outcomeOf(error, PURPOSE, NOW)).toThrow(message)
  })

  test('what GitHub accepts instead is said', () => {
    const error = rest(403, 'Resource not accessible by integration', {
      'x-accepted-github-permissions': 'contents=write'
    })
    expect(classify(error, PURPOSE, NOW)).toMatchObject({
      error: { message: expect.stringContaining('contents=write') }
    })
  })
})

test.each<[string, ApiError]>([
  ['422 Reference update failed', rest(422, 'Reference update failed')],
  ['422 Reference cannot be updated', rest(422, 'Reference cannot be updated')]
])('%s, rule or race, is tried twice and then a policy', (_, error) => {
  expect(outcomeOf(error, PURPOSE, NOW)).toMatchObject({ kind: 'unclear', tries: 2, error: { code: 'policy' } })
})

describe('a limit is waited for', () => {
  const MINUTE = 60_000
  const reset = String(NOW / 1000 + 90)
  test.each<[string, ApiError, wait: number]>([
    ['retry-after with 403', rest(403, 'You have exceeded a secondary rate limit', { 'retry-after': '7' }), 7000],
    ['retry-after with 429', rest(429, 'Too Many Requests', { 'retry-after': '7' }), 7000],
    ['retry-after with no word of a limit', rest(403, 'Forbidden', { 'retry-after': '7' }), 7000],
    ['retry-after as a date', rest(429, '', { 'retry-after': new Date(NOW + 5000).toUTCString() }), 5000],
    [
      'a spent limit, until its reset',
      rest(403, 'API rate limit exceeded', { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset }),
      90_000
    ],
    [
      'a spent limit with no word of it',
      rest(403, 'Forbidden', { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset }),
      90_000
    ],
    [
      'a secondary limit, a minute',
      rest(403, 'You have exceeded a secondary rate limit', {
        'x-ratelimit-remaining': '4000',
        'x-ratelimit-reset': reset
      }),
      MINUTE
    ],
    ['the old words for one', rest(403, 'You have triggered an abuse detection mechanism'), MINUTE],
    ['429 and nothing else', rest(429, ''), MINUTE],
    ['GraphQL, primary', graphql('RATE_LIMITED', 'API rate limit exceeded for installation'), MINUTE],
    ['GraphQL, secondary', rest(200, 'You have exceeded a secondary rate limit.'), MINUTE]
  ])('%s', (_, ...[error, wait]) => {
    expect(classify(error, PURPOSE, NOW)).toMatchObject({ kind: 'limited', until: NOW + wait })
    expect(outcomeOf(error, PURPOSE, NOW)).toMatchObject({ kind: 'limited', until: NOW + wait })
  })
})

test('a limit of 403 is no missing permission, nor a missing permission a limit', () => {
  expect(
    classify(rest(403, 'Resource not accessible by integration', { 'x-ratelimit-remaining': '4999' }), PURPOSE, NOW)
      .kind
  ).toBe('refused')
})
