import { describe, expect, test } from '@jest/globals'
import type { Definition } from '../../src/badge/definition.ts'
import type { Finding, Subject } from '../../src/collect/finding.ts'
import { draw, type DrawnBadge, type Drawing } from '../../src/publish/draw.ts'
import { definitionOf, NO_FILTERS, sourceRunOf } from '../fixtures.ts'

const WORKFLOW = { path: '.github/workflows/ci.yml', name: 'CI build' }
const SUBJECT: Subject = {
  repository: 'octo/demo',
  workflow: WORKFLOW,
  branch: 'main',
  tag: undefined,
  run: { id: 99, number: 11, attempt: 1 },
  sha: 'c'.repeat(40),
  job: undefined,
  environment: undefined
}
const RUN = { id: 99, attempt: 1 }
const ORIGIN = { from: 'run #11', runId: 99 }
const BRANCH = { kind: 'branch', branch: 'badges', repository: undefined } as const
const DRAWING: Drawing = {
  plan: { path: undefined, destination: BRANCH, readme: [], index: false, job: { id: 1234 } },
  context: { serverUrl: 'https://github.com', run: { id: 99, number: 11, attempt: 1 } },
  privacy: { isRedacted: () => false, isRedactedInLog: () => false },
  values: { project_name: 'demo' },
  logos: {}
}

interface More extends Partial<Omit<Finding, 'definition' | 'subject'>> {
  readonly definition?: Partial<Definition>
  readonly subject?: Partial<Subject>
  readonly plan?: Partial<Drawing['plan']>
  readonly logos?: Drawing['logos']
  readonly drawing?: Partial<Drawing>
}

function drawn({ definition, subject, plan, logos = {}, drawing, ...more }: More = {}): DrawnBadge {
  const finding: Finding = {
    definition: { ...definitionOf({ status: 'success' }), ...definition },
    status: 'passing',
    subject: { ...SUBJECT, ...subject },
    shown: [RUN],
    oneRun: sourceRunOf(),
    lookedUp: undefined,
    showsUnfinished: true,
    origin: ORIGIN,
    defaults: { id: 'ci', label: 'CI build', link: 'workflow' },
    warnings: [],
    skipReason: undefined,
    ...more
  }
  return draw(finding, { ...DRAWING, logos, plan: { ...DRAWING.plan, ...plan }, ...drawing })
}

describe('the link of a check', () => {
  const sha = 'a'.repeat(40)
  const defaults = { id: 'lint', label: 'lint', link: 'checks' } as const
  const own = { defaults, subject: { sha, workflow: undefined } }
  const named = { filters: { ...NO_FILTERS, sha } }
  const commit = `https://github.com/octo/demo/commit/${sha}/checks`
  const onPage: More = { plan: { index: true } }

  test.each<[situation: string, more: More, link: string | null]>([
    ['leads to the checks of its commit', own, commit],
    [
      'stays the same where a README or the index shows it',
      { ...own, ...onPage },
      'https://github.com/octo/demo/commits/main'
    ],
    ['may be that of a commit where the commit stays the same', { ...own, ...onPage, definition: named }, commit],
    ['can be chosen', { ...own, definition: { link: { kind: 'repository' } } }, 'https://github.com/octo/demo'],
    [
      'is left out for what is private at a public target',
      { ...own, drawing: { privacy: { isRedacted: () => true, isRedactedInLog: () => true } } },
      null
    ]
  ])('%s', (_, more, link) => {
    expect(drawn(more).link).toBe(link)
  })
})

const PAGE = 'https://github.com/octo/demo/actions/workflows/ci.yml?query=branch%3Amain'

test.each<[situation: string, more: More, badge: object]>([
  [
    "a workflow's badge",
    {},
    { id: 'ci', path: 'main/ci', link: PAGE, badge: { label: 'CI build', message: 'passing' }, warnings: [] }
  ],
  [
    'what was found goes with it',
    { skipReason: 'the status passing is ignored', warnings: ['There is no job "x"'] },
    {
      status: 'passing',
      shown: [RUN],
      oneRun: sourceRunOf(),
      origin: ORIGIN,
      subject: SUBJECT,
      skipReason: 'the status passing is ignored',
      warnings: ['There is no job "x"']
    }
  ],
  [
    'a label and an id of its own',
    { definition: { label: 'unit', id: 'a/b' } },
    { id: 'a/b', path: 'main/a/b', badge: { label: 'unit' } }
  ],
  [
    'a static badge',
    {
      status: undefined,
      subject: { workflow: undefined },
      definition: { label: 'Code coverage', message: '87%' },
      defaults: { id: 'code-coverage', label: 'CI build', link: 'repository' }
    },
    {
      id: 'code-coverage',
      path: 'main/code-coverage',
      link: 'https://github.com/octo/demo',
      status: undefined,
      badge: { label: 'Code coverage', message: '87%' }
    }
  ],
  [
    'texts and colours of its own for a status',
    { status: 'failing', definition: { messages: { failing: 'broken' }, colors: { failing: '#123456' } } },
    { badge: { message: 'broken', color: '#123456', labelColor: '#555555' } }
  ],
  [
    "a system's words and label colour",
    { status: 'failing', definition: { wording: 'buildmaster' } },
    { badge: { message: 'error', color: '#de5948', labelColor: '#282b3a' } }
  ],
  ['no link', { definition: { link: { kind: 'none' } } }, { link: null }],
  [
    'a link to the run',
    { definition: { link: { kind: 'run' } } },
    { link: 'https://github.com/octo/demo/actions/runs/99' }
  ],
  [
    "a link to another repository's page",
    { subject: { repository: 'acme/site' } },
    { link: PAGE.replace('octo/demo', 'acme/site') }
  ],
  [
    'a link to the deployments of an environment',
    { definition: { link: { kind: 'deployments' } }, subject: { environment: 'production' } },
    { link: 'https://github.com/octo/demo/deployments/production' }
  ],
  [
    'a link to the job that the badge is of, not to ours',
    { definition: { link: { kind: 'job' } }, subject: { job: { name: 'build (x64)', id: 5 } } },
    { link: 'https://github.com/octo/demo/actions/runs/99/job/5' }
  ],
  [
    "a path with the job's slug",
    { plan: { path: '%{workflow}/%{job}' }, subject: { job: { name: 'build (x64)', id: 5 } } },
    { path: 'ci/build-x64' }
  ],
  [
    'a link elsewhere',
    {
      definition: { link: { kind: 'url', url: 'https://x.test/%{branch}/%{workflow}/%{project_name}' } },
      subject: { branch: 'a#b' }
    },
    { link: 'https://x.test/a%23b/ci/demo', warnings: [] }
  ],
  ['a path that ends with .svg: it is dropped', { plan: { path: 'badges/%{id}.svg' } }, { path: 'badges/ci' }],
  [
    "a gist's file: no folders",
    { plan: { destination: { kind: 'gist', id: 'a1' } }, subject: { branch: 'feature/x' } },
    { path: 'demo-feature-x-ci' }
  ],
  ['a path is not percent-encoded', { subject: { branch: 'feature/x#ü' } }, { path: 'feature/x#ü/ci' }]
])('%s', (_, more, badge) => {
  expect(drawn(more)).toMatchObject(badge)
})

describe('what the badge must not replace where another job of its run has published it', () => {
  test.each<[status: Finding['status'], messages: string[]]>([
    ['failing', []],
    ['cancelled', ['failing', 'timed out', 'errored']],
    ['passing', ['failing', 'timed out', 'errored', 'cancelled', 'action required', 'warning']],
    [undefined, []]
  ])('%s: the same badge with each worse status that is final', (status, messages) => {
    const worse = drawn({ status, definition: { label: 'unit' } }).worse()
    expect(worse.map(({ message }) => message)).toEqual(messages)
    expect(worse.every(({ label }) => label === 'unit')).toBe(true)
  })

  test('has its words and colours', () => {
    const worse = drawn({ definition: { wording: 'gitlab', colors: { cancelled: '#123456' } } }).worse()
    expect(worse).toContainEqual(expect.objectContaining({ message: 'canceled', color: '#123456' }))
  })
})

test('what cannot be filled in comes after what was found', () => {
  const { warnings } = drawn({
    warnings: ['There is no job "x"'],
    definition: { link: { kind: 'url', url: 'https://x.test/%{nope}' } }
  })
  expect(warnings).toEqual(['There is no job "x"', expect.stringContaining('%{nope}')])
})

test('a text too long for a badge is cut, with a warning', () => {
  const { badge, warnings } = drawn({ definition: { label: 'l'.repeat(129), message: 'm'.repeat(300) } })
  expect([badge?.label.length, badge?.message.length]).toEqual([128, 256])
  expect(warnings).toEqual([
    expect.stringMatching(/^"label": 129 .* 128\.$/),
    expect.stringMatching(/^"message": 300 /)
  ])
})

test('looks go with the badge: a logo by name too', () => {
  const { badge } = drawn({
    definition: { palette: 'shields', labelColor: '#123456', logo: { name: 'acme' } },
    logos: { acme: 'ff6600 M0 0h24v24z' }
  })
  expect(badge).toMatchObject({ palette: 'shields', labelColor: '#123456', color: '#44bb00' })
  expect(badge?.logo).toMatch(/^data:image\/svg\+xml;base64,/)
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
    ['an unknown placeholder', { plan: { path: '%{nope}/%{id}' } }, '%{nope}'],
    ['a job where there is none', { plan: { path: '%{job}' } }, '%{job}'],
    ['one without a value', { plan: { path: '%{latest_tag}' } }, '%{latest_tag}'],
    ['a run without a branch', { subject: { branch: '' } }, '"branch"'],
    ['a way out', { plan: { path: '../%{id}' } }, '".."'],
    ['a branch that is a device', { subject: { branch: 'aux' } }, 'aux'],
    ['a part over 200 bytes', { subject: { branch: 'b'.repeat(201) } }, '200 bytes'],
    ['nothing', { plan: { path: '.svg' } }, 'is empty']
  ])('%s', (_, more, says) => {
    expect(() => drawn(more)).toThrow(
      expect.objectContaining({ code: 'invalid', message: expect.stringMatching(/^Input "path": /) })
    )
    expect(() => drawn(more)).toThrow(says)
  })
})
