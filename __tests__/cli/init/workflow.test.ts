import { describe, expect, test } from '@jest/globals'
import { readWorkflow, REPOSITORY, type WorkflowFile } from '../../../src/cli/init/workflow.ts'

const JOBS = 'jobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - run: make\n'

function read(text: string): WorkflowFile {
  const workflow = readWorkflow('ci.yml', text)
  if ('problem' in workflow) throw new Error(workflow.problem)
  return workflow
}

describe('whose runs a workflow has', () => {
  test.each([
    ['push', 'branches'],
    ['[pull_request, push]', 'branches'],
    ['{ push: }', 'branches'],
    ['{ push: { branches: [main] } }', 'branches'],
    ['{ push: { paths: [src/**] } }', 'branches'],
    ['{ push: { tags: [v*], branches-ignore: [x] } }', 'branches'],
    ['{ schedule: [{ cron: 0 0 * * * }] }', 'branches'],
    ['workflow_dispatch', 'branches'],
    ['repository_dispatch', 'branches'],
    ['{ workflow_run: { workflows: [CI], types: [completed] } }', 'branches'],
    ['[workflow_call, push]', 'branches'],
    ['{ push: { tags: [v*] }, schedule: [{ cron: 0 0 * * * }] }', 'branches'],
    ['release', 'tags'],
    ['{ push: { tags: [v*] } }', 'tags'],
    ['{ push: { tags-ignore: [v0*] } }', 'tags'],
    ['{ push: { tags: [v*] }, workflow_dispatch: }', 'tags'],
    ['workflow_call', 'neither'],
    ['{ workflow_call: { inputs: {} } }', 'neither'],
    ['pull_request', 'neither'],
    ['[pull_request_target, merge_group, issues, issue_comment]', 'neither'],
    ['', 'neither']
  ])('on: %s → %s', (on, runs) => {
    expect(read(`on: ${on}\n${JOBS}`).runsOn).toBe(runs)
  })
})

test.each([
  ['name: CI\n', 'CI'],
  ['name: "a: \\"b\\""\n', 'a: "b"'],
  ['name: >\n  two\n  lines\n', 'two lines'],
  ['name: 1.0\n', '1.0'],
  ['name:\n', undefined],
  ['name: [a]\n', undefined],
  ['', undefined]
])('%j names it %j', (name, expected) => {
  expect(read(`${name}on: push\n${JOBS}`).name).toBe(expected)
})

test('jobs go by their names, with a star for what an expression fills in', () => {
  const jobs = `
jobs:
  unit: { name: Unit tests, runs-on: x }
  build: { runs-on: x }
  cross: { name: "Build \${{ matrix.os }} on \${{ matrix.node }}", runs-on: x }
  call: { uses: ./.github/workflows/reusable.yml }
`
  expect(read(`on: push${jobs}`).jobs.map(({ id, name }) => ({ id, name }))).toEqual([
    { id: 'unit', name: 'Unit tests' },
    { id: 'build', name: 'build' },
    { id: 'cross', name: 'Build * on *' },
    { id: 'call', name: 'call' }
  ])
})

describe('a workflow that does nothing but publish', () => {
  const own = `octo/${REPOSITORY.split('/')[1] ?? ''}`
  const publish = `{ uses: ${own}@v1 }`
  const checkout = '{ uses: actions/checkout@v7 }'
  test.each([
    [`{ a: { steps: [${publish}] } }`, true],
    [`{ a: { steps: [${checkout}, ${publish}] } }`, true],
    [`{ a: { steps: [{ uses: ${own}/records@v1 }] } }`, true],
    [`{ a: { steps: [{ uses: ${own} }] } }`, false],
    [`{ a: { steps: [{ uses: ${own}-other@v1 }] } }`, false],
    [`{ a: { steps: [${publish}] }, b: { steps: [${publish}] } }`, true],
    [`{ a: { steps: [{ run: make }, ${publish}] } }`, false],
    [`{ a: { steps: [${publish}] }, b: { steps: [{ run: make }] } }`, false],
    [`{ a: { steps: [${publish}] }, b: { uses: ./.github/workflows/x.yml } }`, false],
    [`{ a: { steps: [${checkout}] } }`, false],
    ['{}', false]
  ])('jobs: %s → %s', (jobs, expected) => {
    expect(read(`on: push\njobs: ${jobs}\n`).isPublisher).toBe(expected)
  })
})

test.each([
  ['on: push\njobs: [\n', /^ci\.yml:\d+:\d+: \S/],
  ['on: push\n\tjobs: x\n', /^ci\.yml:\d+:\d+: \S/],
  ['on: push\n', /^ci\.yml:1:1: This is not a workflow/],
  ['- a\n', /^ci\.yml:1:1: This is not a workflow/],
  ['on: push\njobs: [a]\n', /^ci\.yml:1:1: This is not a workflow/],
  ['', /^ci\.yml:1:1: This is not a workflow/]
])('%j is refused with its place', (text, problem) => {
  expect(readWorkflow('ci.yml', text)).toEqual({ problem: expect.stringMatching(problem) as unknown })
})
