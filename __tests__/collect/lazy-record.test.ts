import { expect, test } from '@jest/globals'
import { lazyRecord } from '../../src/collect/lazy-record.ts'
import type { RunQuery } from '../../src/status/newest-run.ts'
import { contextOf } from '../fixtures.ts'
import { CI, NIGHTLY, recordOf, RELEASE, run } from './memory.ts'

const FACTS = { id: '1', defaultBranch: 'dev', isPrivate: false, isFork: false, ownedByOrganization: false }
const QUERY: RunQuery = {
  repository: 'octo/demo',
  branch: 'main',
  sha: undefined,
  event: undefined,
  actor: undefined,
  runNumber: undefined,
  runId: undefined
}

function lazily() {
  const record = recordOf([run(2, 'passing'), run(1, 'failing')])
  const opened = { times: 0 }
  const load = () => {
    opened.times++
    return Promise.resolve(record)
  }
  return { record, opened, lazy: lazyRecord(load, { context: contextOf(), facts: () => Promise.resolve(FACTS) }) }
}

test('the record is opened when it is first asked, and once', async () => {
  const { lazy, opened } = lazily()
  const runs = lazy.runs('nightly.yml', QUERY)
  expect(opened.times).toBe(0)
  const numbers: number[] = []
  for await (const { number } of runs) numbers.push(number)
  expect(numbers).toEqual([2, 1])
  await expect(lazy.workflow('octo/demo', 'ci.yml')).resolves.toEqual(CI)
  await expect(lazy.workflows('octo/demo')).resolves.toEqual([CI, NIGHTLY, RELEASE])
  await expect(lazy.jobs('octo/demo', 1)).resolves.toEqual([])
  await expect(lazy.checks('octo/demo', 'main')).resolves.toEqual([])
  await expect(lazy.environments('octo/demo')).resolves.toEqual(['staging'])
  await expect(lazy.deployment('octo/demo', { environment: 'staging' })).resolves.toBeUndefined()
  const newer: number[] = []
  const first = { workflow: 'nightly.yml', branch: 'main', number: 1 }
  for await (const { number } of lazy.newerRuns('octo/demo', first)) newer.push(number)
  expect(newer).toEqual([2])
  await expect(lazy.attempt('octo/demo', 1, 1)).resolves.toBeUndefined()
  await expect(lazy.branch('octo/demo', 'mian')).resolves.toMatchObject({ exists: false })
  await expect(lazy.jobNames('octo/demo', { path: CI.path, sha: '' })).resolves.toEqual(new Map())
  expect(opened.times).toBe(1)
})

test('our own default branch is known without it, another repository has its own', async () => {
  const { lazy, opened } = lazily()
  await expect(lazy.defaultBranch('octo/demo')).resolves.toBe('dev')
  expect(opened.times).toBe(0)
  await expect(lazy.defaultBranch('octo/tools')).resolves.toBe('trunk')
  expect(opened.times).toBe(1)
})

test('forgetting opens nothing, and is handed on', async () => {
  const { lazy, record, opened } = lazily()
  lazy.forget()
  expect([opened.times, record.forgotten]).toEqual([0, 0])
  await lazy.jobs('octo/demo', 1)
  lazy.forget()
  expect(record.forgotten).toBe(1)
})
