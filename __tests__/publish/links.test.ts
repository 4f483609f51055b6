import { expect, test } from '@jest/globals'
import type { Subject } from '../../src/collect/finding.ts'
import { type LinkContext, pageUrl } from '../../src/publish/links.ts'

const SHA = 'c'.repeat(40)
const SUBJECT: Subject = {
  repository: 'octo/demo',
  workflow: { path: '.github/workflows/ci.yml', name: 'CI' },
  branch: 'main',
  tag: undefined,
  run: { id: 99, number: 11, attempt: 1 },
  sha: SHA,
  job: undefined,
  environment: undefined
}
const at = (subject: Partial<Subject> = {}, jobId: number | undefined = 1234): LinkContext => ({
  serverUrl: 'https://github.com',
  subject: { ...SUBJECT, ...subject },
  own: { runId: 99, jobId }
})

test.each<[kind: Parameters<typeof pageUrl>[0], page: string, subject?: Partial<Subject>]>([
  ['workflow', '/actions/workflows/ci.yml?query=branch%3Amain'],
  ['workflow', '/actions/workflows/ci.yml?query=branch%3Afeature%2Fx%23%C3%BC', { branch: 'feature/x#ü' }],
  [
    'workflow',
    '/actions/workflows/pages/pages-build-deployment?query=branch%3Amain',
    { workflow: { path: 'dynamic/pages/pages-build-deployment', name: 'pages' } }
  ],
  ['workflow', '/actions?query=branch%3Amain', { workflow: undefined }],
  ['workflow', '/actions/workflows/ci.yml', { branch: '' }],
  ['run', '/actions/runs/99'],
  ['job', '/actions/runs/99/job/1234'],
  ['job', '/actions/runs/99/job/5', { job: { name: 'unit', id: 5 } }],
  ['branch', '/commits/main'],
  ['branch', '/commits/feature/x%23%C3%BC', { branch: 'feature/x#ü' }],
  ['branch', '/commits', { branch: '' }],
  ['commit', `/commit/${SHA}`],
  ['commit', '/commits/feature/x', { sha: '', branch: 'feature/x' }],
  ['commit', '/commits', { sha: '', branch: '' }],
  ['checks', `/commit/${SHA}/checks`],
  ['checks', '/commits/feature/x', { sha: '', branch: 'feature/x' }],
  ['release', '/releases/tag/v1.0.0', { tag: 'v1.0.0' }],
  ['release', '/releases'],
  ['deployments', '/deployments/production', { environment: 'production' }],
  ['deployments', '/deployments/a%2Fb%20%C3%BC', { environment: 'a/b ü' }],
  ['deployments', '/deployments'],
  ['repository', '']
])('%s leads to %j', (kind, ...[page, subject]) => {
  expect(pageUrl(kind, at(subject))).toBe(`https://github.com/octo/demo${page}`)
})

test('pages are those of the repository that the badge is about, on its server', () => {
  const elsewhere = { ...at({ repository: 'acme/site' }), serverUrl: 'https://ghe.test' }
  expect(pageUrl('run', elsewhere)).toBe('https://ghe.test/acme/site/actions/runs/99')
})

test('none leads nowhere', () => {
  expect(pageUrl('none', at())).toBeNull()
})

test.each<[situation: string, kind: 'run' | 'job', context: LinkContext, says: string]>([
  ['a run that there is not yet', 'run', at({ run: undefined }), '"workflow"'],
  ['a job of a run that there is not yet', 'job', at({ run: undefined }), '"workflow"'],
  ['our own job without its id', 'job', { ...at(), own: { runId: 99, jobId: undefined } }, '"job-id"'],
  ["another run's job without a pick", 'job', at({ run: { id: 7, number: 3, attempt: 1 } }), 'none is known'],
  ['jobs that a glob means, none of them ours', 'job', at({ job: { name: 'unit*', id: undefined } }), '"run"']
])('%s is an error with a cure', (_, ...[kind, context, says]) => {
  expect(() => pageUrl(kind, context)).toThrow(
    expect.objectContaining({ code: 'invalid', message: expect.stringMatching(/^Input "link": /) })
  )
  expect(() => pageUrl(kind, context)).toThrow(says)
})
