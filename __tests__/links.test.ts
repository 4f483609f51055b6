import { expect, test } from '@jest/globals'
import type { Subject } from '../src/collect.ts'
import { type LinkContext, pageUrl } from '../src/links.ts'

const SHA = 'c'.repeat(40)
const SUBJECT: Subject = {
  workflow: { path: '.github/workflows/ci.yml', name: 'CI' },
  branch: 'main',
  tag: undefined,
  run: { id: 99, number: 11, attempt: 1 },
  sha: SHA
}
const at = (subject: Partial<Subject> = {}, jobId: number | undefined = 1234): LinkContext => ({
  repositoryUrl: 'https://github.com/octo/demo',
  subject: { ...SUBJECT, ...subject },
  jobId
})

test.each<[kind: Parameters<typeof pageUrl>[0], page: string, subject?: Partial<Subject>]>([
  ['workflow', '/actions/workflows/ci.yml?query=branch%3Amain'],
  ['workflow', '/actions/workflows/ci.yml?query=branch%3Afeature%2Fx%23%C3%BC', { branch: 'feature/x#ü' }],
  [
    'workflow',
    '/actions/workflows/pages/pages-build-deployment?query=branch%3Amain',
    { workflow: { path: 'dynamic/pages/pages-build-deployment', name: 'pages' } }
  ],
  ['workflow', '', { workflow: undefined }],
  ['run', '/actions/runs/99'],
  ['job', '/actions/runs/99/job/1234'],
  ['branch', '/commits/main'],
  ['branch', '/commits/feature/x%23%C3%BC', { branch: 'feature/x#ü' }],
  ['commit', `/commit/${SHA}`],
  ['release', '/releases/tag/v1.0.0', { tag: 'v1.0.0' }],
  ['release', '/releases'],
  ['repository', '']
])('%s leads to %j', (kind, ...[page, subject]) => {
  expect(pageUrl(kind, at(subject))).toBe(`https://github.com/octo/demo${page}`)
})

test('none leads nowhere', () => {
  expect(pageUrl('none', at())).toBeNull()
})

test.each<[situation: string, kind: 'run' | 'job', context: LinkContext, says: string]>([
  ['a run that there is not yet', 'run', at({ run: undefined }), '"workflow"'],
  ['a job of a run that there is not yet', 'job', at({ run: undefined }), '"workflow"'],
  ['a job without its id', 'job', { ...at(), jobId: undefined }, '"job-id"']
])('%s is an error with a cure', (_, ...[kind, context, says]) => {
  expect(() => pageUrl(kind, context)).toThrow(
    expect.objectContaining({ code: 'invalid', message: expect.stringMatching(/^Input "link": /) })
  )
  expect(() => pageUrl(kind, context)).toThrow(says)
})
