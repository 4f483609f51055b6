import { describe, expect, test } from '@jest/globals'
import type { Definition } from '../src/badge/definition.ts'
import type { Finding, Subject } from '../src/collect.ts'
import { draw, type DrawnBadge, type Drawing } from '../src/draw.ts'
import { planOf } from './fixtures.ts'

const WORKFLOW = { path: '.github/workflows/ci.yml', name: 'CI build' }
const SUBJECT: Subject = {
  workflow: WORKFLOW,
  branch: 'main',
  tag: undefined,
  run: { id: 99, number: 11, attempt: 1 },
  sha: 'c'.repeat(40)
}
const DRAWING: Drawing = {
  repositoryUrl: 'https://github.com/octo/demo',
  workflow: WORKFLOW,
  jobId: 1234,
  path: { template: '%{branch}/%{id}', flat: false },
  values: { project_name: 'demo' }
}

interface More {
  readonly definition?: Partial<Definition>
  readonly subject?: Partial<Subject>
  readonly status?: undefined
  readonly path?: Drawing['path']
}

function drawn({ definition, subject, path, ...more }: More = {}): DrawnBadge {
  const [described] = planOf({ status: 'success' }).badges
  if (described === undefined) throw new Error('no badge')
  const finding: Finding = {
    definition: { ...described, ...definition },
    status: 'status' in more ? undefined : 'passing',
    subject: { ...SUBJECT, ...subject },
    shown: undefined
  }
  return draw(finding, { ...DRAWING, path: path ?? DRAWING.path })
}

const PAGE = 'https://github.com/octo/demo/actions/workflows/ci.yml?query=branch%3Amain'

test.each<[situation: string, more: More, badge: object]>([
  [
    "a workflow's badge",
    {},
    { id: 'ci', path: 'main/ci', link: PAGE, badge: { label: 'CI build', message: 'passing' }, warnings: [] }
  ],
  [
    'a workflow without a name: its stem',
    { subject: { workflow: { ...WORKFLOW, name: WORKFLOW.path } } },
    { id: 'ci', badge: { label: 'ci' } }
  ],
  [
    'a label and an id of its own',
    { definition: { label: 'unit', id: 'a/b' } },
    { id: 'a/b', path: 'main/a/b', badge: { label: 'unit' } }
  ],
  [
    'a static badge: slug of the label, link to the repository',
    { status: undefined, subject: { workflow: undefined }, definition: { label: 'Code coverage', message: '87%' } },
    {
      id: 'code-coverage',
      path: 'main/code-coverage',
      link: 'https://github.com/octo/demo',
      status: undefined,
      badge: { message: '87%' }
    }
  ],
  ['no link', { definition: { link: { kind: 'none' } } }, { link: null }],
  [
    'a link to the run',
    { definition: { link: { kind: 'run' } } },
    { link: 'https://github.com/octo/demo/actions/runs/99' }
  ],
  [
    'a link elsewhere',
    {
      definition: { link: { kind: 'url', url: 'https://x.test/%{branch}/%{workflow}/%{project_name}' } },
      subject: { branch: 'a#b' }
    },
    { link: 'https://x.test/a%23b/ci/demo', warnings: [] }
  ],
  [
    'a path that ends with .svg: it is dropped',
    { path: { template: 'badges/%{id}.svg', flat: false } },
    { path: 'badges/ci' }
  ],
  [
    "a gist's file: no folders",
    { path: { template: '%{project_name}-%{branch}-%{id}', flat: true }, subject: { branch: 'feature/x' } },
    { path: 'demo-feature-x-ci' }
  ],
  ['a path is not percent-encoded', { subject: { branch: 'feature/x#ü' } }, { path: 'feature/x#ü/ci' }]
])('%s', (_, more, badge) => {
  expect(drawn(more)).toMatchObject(badge)
})

test('a placeholder of a link that is unknown or has no value stays, with a warning', () => {
  const { link, warnings } = drawn({
    definition: { link: { kind: 'url', url: 'https://x.test/%{nope}/%{latest_tag}' } }
  })
  expect(link).toBe('https://x.test/%{nope}/%{latest_tag}')
  expect(warnings).toEqual([expect.stringContaining('%{nope}'), expect.stringContaining('%{latest_tag}')])
})

describe('a path that cannot be is refused', () => {
  test.each<[situation: string, more: More, says: string]>([
    ['an unknown placeholder', { path: { template: '%{nope}/%{id}', flat: false } }, '%{nope}'],
    ['one without a value', { path: { template: '%{latest_tag}', flat: false } }, '%{latest_tag}'],
    ['a run without a branch', { subject: { branch: '' } }, '"branch"'],
    ['a way out', { path: { template: '../%{id}', flat: false } }, '".."'],
    ['a branch that is a device', { subject: { branch: 'aux' } }, 'aux'],
    ['a part over 200 bytes', { subject: { branch: 'b'.repeat(201) } }, '200 bytes'],
    ['nothing', { path: { template: '.svg', flat: false } }, 'is empty']
  ])('%s', (_, more, says) => {
    expect(() => drawn(more)).toThrow(
      expect.objectContaining({ code: 'invalid', message: expect.stringMatching(/^Input "path": /) })
    )
    expect(() => drawn(more)).toThrow(says)
  })
})
