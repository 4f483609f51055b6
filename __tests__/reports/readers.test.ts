import { expect, test } from '@jest/globals'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { MEASURES } from '../../src/badge/definition.ts'
import { readReports } from '../../src/reports/reports.ts'
import { FIXTURES } from './fixtures.ts'

const workspace = join(import.meta.dirname, 'files')

/** All numbers of a report, as the table has them. */
async function totalsOf(file: string): Promise<string> {
  const totals: string[] = []
  for (const measure of MEASURES) {
    const result = await readReports({ workspace, patterns: [file], measure })
    if (result.kind === 'tests') return `${result.passed} passed, ${result.failed} failed, ${result.skipped} skipped`
    if (result.kind === 'problem') continue
    const { covered, total, percentage } = result
    totals.push(covered === undefined ? `${measure} ${percentage}%` : `${measure} ${covered}/${total ?? '?'}`)
  }
  return totals.join(', ')
}

test.each(FIXTURES.filter(({ file }) => file !== 'tap-skip-all.tap'))(
  '$file ($by): $says',
  async ({ file, totals }) => {
    expect(await totalsOf(file)).toBe(totals)
  }
)

test('each report is in the table', () => {
  expect(FIXTURES.map(({ file }) => file).sort()).toEqual(readdirSync(workspace).sort())
  expect(FIXTURES.length).toBeGreaterThanOrEqual(100)
})

test('a report without tests has no number', async () => {
  expect(await readReports({ workspace, patterns: ['tap-skip-all.tap'] })).toEqual({
    kind: 'problem',
    problem: '"tap-skip-all.tap" has no test. Expected at least one test.'
  })
})
