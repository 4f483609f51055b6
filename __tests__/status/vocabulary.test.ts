import { expect, test } from '@jest/globals'
import { type Status, STATUSES } from '../../src/status/status.ts'
import { ALLOWED_STATUSES, parseStatus, statusOfWord, statusProblem, WORDS } from '../../src/status/vocabulary.ts'

/** product.md, section 2, system by system. */
const VOCABULARIES: Record<string, Partial<Record<Status, string>>> = {
  ours: Object.fromEntries(STATUSES.map((status) => [status, status])),
  "GitHub's": {
    failing: 'failure',
    'timed-out': 'timed_out',
    errored: 'startup_failure error',
    cancelled: 'cancelled',
    'action-required': 'action_required',
    running: 'in_progress',
    pending: 'queued requested waiting pending expected',
    passing: 'success',
    neutral: 'neutral',
    skipped: 'skipped',
    inactive: 'inactive destroyed',
    unknown: 'stale abandoned'
  },
  "Concourse's": {
    passing: 'succeeded',
    failing: 'failed',
    errored: 'errored',
    cancelled: 'aborted',
    running: 'started',
    pending: 'pending'
  },
  "CodeBuild's": {
    passing: 'SUCCEEDED PASSING',
    failing: 'FAILED FAILING',
    errored: 'FAULT',
    'timed-out': 'TIMED_OUT',
    cancelled: 'STOPPED',
    running: 'IN_PROGRESS',
    unknown: 'UNKNOWN'
  },
  "BuildMaster's": {
    passing: 'success',
    warning: 'warning',
    errored: 'error',
    running: 'running',
    pending: 'pending',
    unknown: 'unknown'
  },
  "GitLab's": {
    passing: 'success',
    failing: 'failed',
    cancelled: 'canceled',
    running: 'canceling',
    skipped: 'skipped',
    'action-required': 'manual',
    pending: 'created preparing scheduled waiting_for_resource waiting_for_callback'
  }
}

const ROWS = Object.entries(VOCABULARIES).flatMap(([system, statuses]) =>
  Object.entries(statuses).flatMap(([status, words]) => words.split(' ').map((word) => ({ system, word, status })))
)

const variants = (word: string): string[] =>
  ['-', '_', ' '].flatMap((joint) => {
    const joined = word.replace(/[-_ ]/g, joint)
    return [joined, joined.toUpperCase(), joined.toLowerCase(), joined.charAt(0).toUpperCase() + joined.slice(1)]
  })

test.each(ROWS)('$system $word, in any letter case and with -, _ or blanks, is $status', ({ word, status }) => {
  expect(new Set(variants(word).map(parseStatus))).toEqual(new Set([status]))
})

test('there are no words besides', () => {
  const fold = (word: string): string => word.toLowerCase().replaceAll('-', '_')
  expect([...WORDS].sort()).toEqual([...new Set(ROWS.map(({ word }) => fold(word)))].sort())
})

test.each([
  '',
  ' ',
  'sucess',
  'green',
  'passed',
  'ok',
  'true',
  'toString',
  'constructor',
  '__proto__',
  'timedout',
  'in/progress'
])('%j is not a status', (word) => {
  expect(parseStatus(word)).toBeUndefined()
})

test.each([
  ['sucess', 'success'],
  ['faild', 'failed'],
  ['Passin', 'passing'],
  ['in-progres', 'in_progress'],
  ['ABORTD', 'aborted']
])('of %s it is said that %s is nearest, and what is allowed', (word, near) => {
  expect(statusProblem(word)).toContain(`Did you mean "${near}"?`)
  for (const status of STATUSES) expect(ALLOWED_STATUSES).toContain(status)
})

test('of a word that is near to none no other is guessed', () => {
  expect(statusProblem('xylophonists unite')).not.toContain('Did you mean')
})

test.each([
  ['success', 'passing'],
  ['failure', 'failing'],
  ['neutral', 'neutral'],
  ['cancelled', 'cancelled'],
  ['skipped', 'skipped'],
  ['timed_out', 'timed-out'],
  ['action_required', 'action-required'],
  ['stale', 'unknown'],
  ['startup_failure', 'errored'],
  ['requested', 'pending'],
  ['queued', 'pending'],
  ['pending', 'pending'],
  ['waiting', 'pending'],
  ['in_progress', 'running'],
  ['error', 'errored'],
  ['expected', 'pending'],
  ['inactive', 'inactive'],
  ['destroyed', 'inactive'],
  ['abandoned', 'unknown'],
  [null, 'unknown']
] as const)("GitHub's word %s means %s", (word, status) => {
  expect(statusOfWord(word)).toBe(status)
})
