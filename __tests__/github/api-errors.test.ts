import { describe, expect, test } from '@jest/globals'
import type { BadgeError, FailureCode, FailureKind } from '../../src/errors.ts'
import {
  ApiError,
  malformed,
  classify,
  outcomeOf,
  type Purpose,
  isGraphqlRefused,
  isGraphqlSpent
} from '../../src/github/api-errors.ts'

const NOW = 1_800_000_000_000
const SHA = 'a'.repeat(40)
const PURPOSE: Purpose = {
  what: 'to write to the branch "badges" of octo/demo',
  permission: 'contents: write',
  repository: 'octo/demo',
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
    ['a tree that took too long', rest(422, 'Sorry, your request timed out. It may be too large')],
    ['a tree that is not everywhere yet', rest(422, 'base_tree is not a valid tree oid')],
    ['a tree that is not there yet', rest(422, 'Tree SHA does not exist')],
    ['a parent that is not there yet', rest(422, 'Parent SHA does not exist or is not a commit object')],
    ['a node that is not everywhere yet', graphql('NOT_FOUND', "Could not resolve to a node with the oid 'x'")],
    ['a refusal cut short', rest(422, 'HTTP 422')],
    ['a conflict cut short', rest(409, 'HTTP 409')],
    ['a file to remove that is gone', rest(422, 'GitRPC::BadObjectState')],
    ['GraphQL: something went wrong', graphql('', 'Something went wrong while executing your query.')]
  ])('%s', (_, error) => {
    expect(classify(error, PURPOSE, NOW)).toMatchObject({ kind: 'unclear', error: { code: 'outage' } })
    expect(outcomeOf(error, PURPOSE, NOW)).toMatchObject({ kind: 'unclear', error: { code: 'outage' } })
  })
})

describe('a lost race is a conflict, and a missing branch one that reading again settles', () => {
  test.each<[string, ApiError]>([
    [
      'GraphQL STALE_DATA',
      graphql('STALE_DATA', `Expected branch to point to "${SHA}" but it did not.  Pull and try again.`)
    ],
    ['a move of a reference', graphql('STALE_DATA', `Expected refs/heads/badges to point to "${SHA}" but it did not.`)],
    ['the same without a type', graphql('', `Expected refs/heads/badges to point to "${SHA}" but it did not.`)],
    ['a branch that is gone', graphql('NOT_FOUND', 'The branch badges does not exist.')],
    [
      'a file to remove that is gone',
      graphql('NOT_FOUND', 'A path was requested for deletion which does not exist as of commit oid `x`')
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
    ...[
      'Changes must be made through a pull request.',
      'Changes must be made through the merge queue',
      'Cannot update this protected ref.',
      'Commits must have verified signatures.',
      '2 of 2 required status checks are expected.',
      "You're not authorized to push to this branch. Visit https://docs.github.com/ for more information.",
      'Cannot create ref due to creations being restricted.',
      'At least 1 approving review is required by reviewers with write access.',
      'push declined due to repository rule violations'
    ].map((text): [string, ApiError, FailureCode, string] => [
      `GraphQL: ${text}`,
      graphql('UNPROCESSABLE', text),
      'policy',
      'GITHUB_TOKEN cannot be on that list'
    ]),
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
    [
      'a repository that is called archived',
      graphql('NOT_FOUND', "Could not resolve to a Repository with the name 'octo/archived'"),
      'not-found',
      PURPOSE.missing
    ],
    [
      'a missing permission with the last request of the hour',
      rest(403, 'Resource not accessible by integration', { 'x-ratelimit-remaining': '0' }),
      'forbidden',
      '"contents: write"'
    ],
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

  const lacking = (accepted: string): unknown => {
    const headers = { 'x-accepted-github-permissions': accepted }
    return classify(rest(403, 'Resource not accessible by integration', headers), PURPOSE, NOW)
  }

  test('what GitHub accepts instead is said, unless it is the same', () => {
    expect(lacking('contents=write; workflows=write')).toMatchObject({
      error: {
        message: expect.stringMatching(/lacks "contents: write"\. GitHub accepts: contents=write; workflows=write\.$/)
      }
    })
    expect(lacking('contents=write')).toMatchObject({
      error: { message: expect.stringMatching(/lacks "contents: write"\.$/) }
    })
  })

  test('the words of GitHub end with one full stop', () => {
    const error = rest(422, 'Changes must be made through a pull request.')
    expect(classify(error, PURPOSE, NOW)).toMatchObject({
      error: { message: expect.stringContaining('through a pull request (HTTP 422). A rule protects the branch.') }
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
    [
      'GraphQL, primary, until its reset',
      new ApiError(200, 'API rate limit exceeded', {
        types: ['RATE_LIMITED'],
        headers: new Map([
          ['x-ratelimit-remaining', '0'],
          ['x-ratelimit-reset', reset]
        ])
      }),
      90_000
    ],
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

test.each<[string, ApiError, FailureKind]>([
  ['a wrong token', rest(401, 'Bad credentials'), 'setup'],
  ['a missing permission', rest(403, 'Resource not accessible by integration'), 'setup'],
  ['a rule', rest(422, 'Repository rule violations found'), 'setup'],
  ['an archived repository', rest(403, 'Repository was archived so is read-only.'), 'setup'],
  ['a moved repository', rest(301, 'Moved Permanently'), 'setup'],
  ['a missing gist', rest(404, 'Not Found'), 'setup'],
  ['anything else that is refused', rest(422, 'tree.path contains a malformed path component'), 'setup'],
  ['an outage', rest(502, 'Bad Gateway'), 'outage'],
  ['no answer', rest(0, 'socket hang up'), 'outage']
])('%s fails the step or not by its kind', (_, ...[error, kind]) => {
  expect(classify(error, PURPOSE, NOW)).toMatchObject({ error: { kind } })
})

test.each<[string, ApiError]>([
  ['an outage', rest(502, 'Bad Gateway')],
  ['no answer', rest(0, 'socket hang up')]
])('%s says nothing of whether the last write has arrived', (_, error) => {
  const { message } = (classify(error, PURPOSE, NOW) as { error: BadgeError }).error
  expect(message).toMatch(/\. The next run publishes what is missing\.$/)
})

describe('GraphQL itself is refused', () => {
  test.each<[situation: string, error: ApiError, refused: boolean]>([
    ['by a proxy', rest(403, 'Forbidden'), true],
    ['where it is not', rest(404, 'Not Found'), true],
    ['as a method', rest(405, 'Method Not Allowed'), true],
    ['where it was', rest(410, 'Gone'), true],
    ['where it was never made', rest(501, 'Not Implemented'), true],
    ['but not for a missing permission', rest(403, 'Resource not accessible by integration'), false],
    ['but not for a limit', rest(403, 'You have exceeded a secondary rate limit'), false],
    ['but not for an archived repository', rest(403, 'Repository was archived so is read-only.'), false],
    ['but not for a rule', rest(403, 'Repository rule violations found'), false],
    ['but not by an outage', rest(502, 'Bad Gateway'), false],
    ['but not for a wrong token', rest(401, 'Bad credentials'), false],
    [
      'but not by what it says of the repository',
      graphql('FORBIDDEN', 'Resource not accessible by integration'),
      false
    ],
    ['but not by what is not found', graphql('NOT_FOUND', 'Could not resolve to a Repository'), false]
  ])('%s', (_, ...[error, refused]) => {
    expect(isGraphqlRefused(error)).toBe(refused)
  })
})

describe("GraphQL's budget is spent", () => {
  test.each<[situation: string, error: ApiError, spent: boolean]>([
    ['by type', graphql('RATE_LIMITED', 'API rate limit exceeded'), true],
    ['by its older type', graphql('RATE_LIMIT', 'API rate limit exceeded'), true],
    [
      'by resource',
      rest(403, 'API rate limit exceeded', { 'x-ratelimit-resource': 'graphql', 'x-ratelimit-remaining': '0' }),
      true
    ],
    ['but not by a secondary limit', graphql('RATE_LIMITED', 'You have exceeded a secondary rate limit'), false],
    ['but not where it says when to come back', rest(403, 'Forbidden', { 'retry-after': '7' }), false],
    ['but not by the budget of REST', rest(403, 'API rate limit exceeded', { 'x-ratelimit-resource': 'core' }), false]
  ])('%s', (_, ...[error, spent]) => {
    expect(isGraphqlSpent(error)).toBe(spent)
  })
})
