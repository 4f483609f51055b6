import { describe, expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { LABEL_COLOR, PALETTE } from '../../src/badge/color.ts'
import { worded, WORDINGS } from '../../src/badge/wording.ts'
import { type Status, STATUSES } from '../../src/status/status.ts'

/** Our own colours, of the status named. */
const { failing, passing, running, unknown } = PALETTE

/** What is not ours, as the systems show it: every word, and its colour, written out. */
const SHOWN: Record<(typeof WORDINGS)[number], Partial<Record<Status, [message: string, color: string]>>> = {
  github: {
    failing: ['failing', failing],
    'timed-out': ['failing', failing],
    errored: ['failing', failing],
    cancelled: ['failing', failing],
    'action-required': ['failing', failing],
    warning: ['passing', passing],
    passing: ['passing', passing],
    unknown: ['no status', unknown]
  },
  concourse: {
    failing: ['failing', '#e05d44'],
    'timed-out': ['errored', '#fe7d37'],
    errored: ['errored', '#fe7d37'],
    cancelled: ['aborted', '#8f4b2d'],
    warning: ['passing', '#44cc11'],
    passing: ['passing', '#44cc11'],
    unknown: ['unknown', '#9f9f9f']
  },
  codebuild: {
    failing: ['failing', failing],
    'timed-out': ['failing', failing],
    errored: ['failing', failing],
    cancelled: ['failing', failing],
    running: ['in progress', running],
    pending: ['in progress', running],
    warning: ['passing', passing],
    passing: ['passing', passing],
    unknown: ['unknown', unknown]
  },
  buildmaster: {
    failing: ['error', '#de5948'],
    'timed-out': ['error', '#de5948'],
    errored: ['error', '#de5948'],
    cancelled: ['error', '#de5948'],
    running: ['running', '#48729d'],
    pending: ['pending', '#48729d'],
    warning: ['warning', '#ee9d66'],
    passing: ['success', '#499e8d'],
    unknown: ['unknown', '#a6adb6']
  },
  gitlab: {
    failing: ['failed', '#dd2b0e'],
    'timed-out': ['failed', '#dd2b0e'],
    errored: ['failed', '#dd2b0e'],
    cancelled: ['canceled', '#737278'],
    'action-required': ['manual', '#737278'],
    running: ['running', '#428fdc'],
    pending: ['pending', '#d99530'],
    warning: ['passed', '#2da160'],
    passing: ['passed', '#2da160'],
    skipped: ['skipped', '#9f9f9f'],
    unknown: ['unknown', '#9f9f9f']
  }
}

const OURS: Record<Status, string> = {
  failing: 'failing',
  'timed-out': 'timed out',
  errored: 'errored',
  cancelled: 'cancelled',
  'action-required': 'action required',
  running: 'running',
  pending: 'pending',
  warning: 'warning',
  passing: 'passing',
  neutral: 'neutral',
  skipped: 'skipped',
  inactive: 'inactive',
  unknown: 'unknown'
}

test('there are five wordings', () => {
  expect(WORDINGS).toEqual(['github', 'concourse', 'codebuild', 'buildmaster', 'gitlab'])
})

describe.each(WORDINGS)('%s', (wording) => {
  test.each(STATUSES)('%s', (status) => {
    const [message, color] = SHOWN[wording][status] ?? [OURS[status], PALETTE[status]]
    expect(worded(status, wording)).toMatchObject({ message, color })
  })

  test('has one label colour, whatever the status', () => {
    const color = wording === 'buildmaster' ? '#282b3a' : undefined
    expect(new Set(STATUSES.map((status) => worded(status, wording).labelColor))).toEqual(new Set([color]))
  })
})

test('without a wording words and colours are ours', () => {
  for (const status of STATUSES)
    expect(worded(status, undefined)).toEqual({ message: OURS[status], color: PALETTE[status] })
})

describe('docs/statuses.md', () => {
  const page = readFileSync(new URL('../../docs/statuses.md', import.meta.url), 'utf8')
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

  /** A dash where the wording changes nothing. */
  const cellOf = (status: Status, wording: (typeof WORDINGS)[number]): string => {
    const { message, color } = worded(status, wording)
    return message === OURS[status] && color === PALETTE[status] ? '–' : `${message} ${color}`
  }
  const table = [
    row(['status', 'without a wording', ...WORDINGS.map((wording) => `\`${wording}\``)]),
    `|${'---|'.repeat(2 + WORDINGS.length)}`,
    ...STATUSES.map((status) =>
      row([status, `${OURS[status]} ${PALETTE[status]}`, ...WORDINGS.map((wording) => cellOf(status, wording))])
    ),
    row(['(label)', LABEL_COLOR, ...WORDINGS.map((wording) => worded('passing', wording).labelColor ?? '–')])
  ].join('\n')

  test('has a fresh table of wordings', () => {
    const [, given] = /<!-- wordings:start -->\n([\s\S]*?)\n<!-- wordings:end -->/.exec(page) ?? []
    if (given !== table)
      throw new Error(`docs/statuses.md is out of date. Between the markers of the wordings belongs:\n\n${table}\n`)
  })
})
